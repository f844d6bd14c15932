import type { Severity } from '../core/assessment';
import { text } from './text';

/** The signs a judgement is known by, besides its colour and its word. */
export type SignKind = Severity | 'not-stated' | 'conflict';

interface SignProps {
  kind: SignKind;
  /** Edge length in px. */
  size?: number;
}

/**
 * One sign, each with an outline of its own. Decorative: its word stands beside it (`signWord`).
 * Drawn by us on a 20 px grid, with 2 px strokes and round ends.
 */
export function Sign({ kind, size = 20 }: SignProps) {
  return (
    <svg class={`sign ${kind}`} viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {drawings[kind]}
    </svg>
  );
}

/** The word that goes with a sign. */
export function signWord(kind: SignKind): string {
  if (kind === 'not-stated') return text('ui_not_stated');
  if (kind === 'conflict') return text('ui_conflict');
  return text(`severity_${kind}`);
}

const drawings = {
  danger: (
    <>
      <path class="solid" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" />
      <path class="cut" d="M10 5.4v5.4M10 14.4v.1" />
    </>
  ),
  warning: (
    <>
      <path class="solid" d="M10 2.4 18.6 17.4H1.4z" />
      <path class="cut" d="M10 8v4M10 14.7v.1" />
    </>
  ),
  caution: <path class="line" d="M10 2.6 18.4 17.2H1.6zM10 8.2v3.8M10 14.6v.1" />,
  info: (
    <>
      <circle class="line" cx="10" cy="10" r="8" />
      <path class="line" d="M10 9.4v4.4M10 6.2v.1" />
    </>
  ),
  ok: (
    <>
      <circle class="solid" cx="10" cy="10" r="8.4" />
      <path class="cut" d="m6 10.4 2.8 2.8L14 7.6" />
    </>
  ),
  'not-stated': (
    <>
      <circle class="line dashed" cx="10" cy="10" r="8.2" />
      <path class="line" d="M7.9 8.1a2.2 2.2 0 1 1 3.2 1.9c-.8.4-1.1.8-1.1 1.6M10 14.3v.1" />
    </>
  ),
  conflict: (
    <path
      class="line"
      d="M2.5 5.5h3.2l8.6 9h3.2M14.8 11.8l2.7 2.7-2.7 2.7M2.5 14.5h3.2l8.6-9h3.2M14.8 2.8l2.7 2.7-2.7 2.7"
    />
  ),
};
