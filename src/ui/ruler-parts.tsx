import type { Lengths } from '../core/facts';
import { HOME_MAX_MM, HOME_MIN_MM, SCALP_MAX_MM } from '../core/length';
import { isCertain, zoneOf } from './ruler-scale';
import { direction } from './text';

/** Across, everything is in per cent of the axis, so that the ruler fits any width; these are px from its top. */
export const FULL = { top: 1, dots: 13, axis: 25, numbers: 44, scale: 1 };
export const STRIP = { top: 3, dots: 9, axis: 15, numbers: 0, scale: 0.6 };
type Rows = typeof FULL;

/** The place of a length on the axis. It runs the way the language is written. */
export function at(mm: number, axis: number): string {
  return `${direction() === 'rtl' ? 100 - share(mm, axis) : share(mm, axis)}%`;
}

/** The same in per cent, from the start. */
export function share(mm: number, axis: number): number {
  return (mm / axis) * 100;
}

interface Part {
  axis: number;
  scalp: boolean;
  rows: Rows;
}

/** Home use, the scalp where it counts, and what lies beyond, on their axis. */
export function Zones({ axis, scalp, rows }: Part) {
  return (
    <>
      <Band kind="beyond" from={scalp ? SCALP_MAX_MM : HOME_MAX_MM} to={axis} axis={axis} rows={rows} />
      {scalp && <Band kind="scalp" from={HOME_MAX_MM} to={SCALP_MAX_MM} axis={axis} rows={rows} />}
      <Band kind="home" from={HOME_MIN_MM} to={HOME_MAX_MM} axis={axis} rows={rows} />
      <line class="axis" x1="0" x2="100%" y1={rows.axis} y2={rows.axis} />
    </>
  );
}

interface BandProps {
  kind: string;
  from: number;
  to: number;
  axis: number;
  rows: Rows;
}

function Band({ kind, from, to, axis, rows }: BandProps) {
  const start = at(direction() === 'rtl' ? to : from, axis);
  const width = `${share(to - from, axis)}%`;
  return <rect class={kind} x={start} y={rows.top} width={width} height={rows.axis - rows.top} />;
}

/** What the listing offers: open dots, filled ones for what is certain, a bar for a dial. */
export function Marks({ lengths, axis, scalp, rows }: Part & { lengths: Lengths }) {
  const { mode, offered, selected, conflict } = lengths;
  const [first, last] = [offered[0]?.mm, offered.at(-1)?.mm];
  if (first === undefined || last === undefined) return <NotStated rows={rows} />;
  const all = [...new Set([...offered.map(({ mm }) => mm), ...(selected ? [selected.mm] : [])])];
  return (
    <>
      {mode === 'adjustable' && !conflict && <Dial from={first} to={last} axis={axis} scalp={scalp} rows={rows} />}
      {conflict && <line class="claim" x1={at(first, axis)} x2={at(last, axis)} y1={rows.dots} y2={rows.dots} />}
      {all.map((mm) => {
        const isChosen = isCertain(mm, lengths);
        const kind = isChosen ? `chosen ${zoneOf(mm, scalp)}` : conflict ? 'claim' : 'open';
        const radius = (isChosen ? 7 : 4.5) * rows.scale;
        return <circle key={mm} class={kind} cx={at(mm, axis)} cy={rows.dots} r={radius} />;
      })}
      {conflict && rows === FULL && <Crossing from={first} to={last} axis={axis} />}
    </>
  );
}

/** The range of a dial: what is over the limit is filled, for that is where it must not be set. */
function Dial({ from, to, axis, scalp, rows }: Part & { from: number; to: number }) {
  const limit = Math.max(from, Math.min(to, scalp ? SCALP_MAX_MM : HOME_MAX_MM));
  const height = 8 * rows.scale;
  const parts = [
    { kind: 'dial', from, to: limit },
    { kind: 'dial beyond', from: limit, to },
  ];
  return (
    <>
      {parts
        .filter((part) => part.to > part.from)
        .map((part) => (
          <rect
            key={part.kind}
            class={part.kind}
            x={at(direction() === 'rtl' ? part.to : part.from, axis)}
            y={rows.dots - height / 2}
            width={`${share(part.to - part.from, axis)}%`}
            height={height}
          />
        ))}
    </>
  );
}

/** Two crossing arrows between lengths that contradict each other; beside them where there is no room between. */
function Crossing({ from, to, axis }: { from: number; to: number; axis: number }) {
  const room = axis / 10;
  const beside = to + room < axis ? to + room : from - room;
  const place = to - from > 2 * room ? (from + to) / 2 : beside;
  return (
    <svg class="crossing" x={at(place, axis)} y={FULL.dots} aria-hidden="true">
      <circle r="9" />
      <path d="M-5-3h2l6 6h2M3.5 1.2 5.2 3 3.5 4.8M-5 3h2l6-6h2M3.5-4.8 5.2-3 3.5-1.2" />
    </svg>
  );
}

/** Absence is visible: a question mark where the dots would be. */
function NotStated({ rows }: { rows: Rows }) {
  return (
    <svg class="unknown" x="50%" y={rows.dots} aria-hidden="true">
      <circle r={rows === FULL ? 10 : 6} />
      <text y={rows === FULL ? 5 : 3.5} class={rows === FULL ? '' : 'small'}>
        ?
      </text>
    </svg>
  );
}
