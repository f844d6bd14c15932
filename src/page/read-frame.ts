import { withinBudget } from './budget';
import { foreignParts } from './foreign';
import { findFirst } from './nodes';
import { stretchesOf } from './region';

/** Longer than any seller's description. */
const MAX_CHARACTERS = 100_000;

/**
 * The words of a frame that holds a seller's own description, a line each, "label: value" where the seller set them so;
 * without what the seller says of other products. Null where it could not be read, or not in so many ms.
 */
export function readFrame(document: Document, budget = Number.POSITIVE_INFINITY): string | null {
  try {
    return withinBudget(budget, () => linesOf(document).join('\n').slice(0, MAX_CHARACTERS));
  } catch {
    return null;
  }
}

function linesOf(document: Document): string[] {
  const body = findFirst(document, 'body');
  if (!body) return [];
  return stretchesOf(body, foreignParts(body, '', null)).map(({ label, text }) => (label ? `${label}: ${text}` : text));
}
