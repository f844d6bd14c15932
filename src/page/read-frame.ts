import { foreignParts } from './foreign';
import { findFirst } from './nodes';
import { stretchesOf } from './region';

/** Longer than any seller's description. */
const MAX_CHARACTERS = 100_000;

/**
 * The words of a frame that holds a seller's own description, a line each, "label: value" where the seller set them so;
 * without what the seller says of other products. Never throws.
 */
export function readFrame(document: Document): string {
  try {
    const body = findFirst(document, 'body');
    if (!body) return '';
    const lines = stretchesOf(body, foreignParts(body, '', null)).map(({ label, text }) =>
      label ? `${label}: ${text}` : text,
    );
    return lines.join('\n').slice(0, MAX_CHARACTERS);
  } catch {
    return '';
  }
}
