/**
 * How long one look at a page may hold the page up. A page can be made to be slow to read, in more ways than anyone
 * thinks of; so whoever touches its DOM pays here, and is stopped when the time is over.
 */

/** How long reading may hold a page up, in ms: the largest real pages take a tenth of it. */
export const BUDGET_MS = 150;
/** The clock is looked at once in so many steps: looking takes longer than most of them. */
const STEPS = 64;

let deadline = Number.POSITIVE_INFINITY;
let stepsLeft = STEPS;

/** The page is more than can be read in the time it may be held up. */
export class TooMuch extends Error {}

/** Does work that a page may make slow. Throws `TooMuch` when the time, in ms, is over. */
export function withinBudget<Result>(budget: number, work: () => Result): Result {
  deadline = performance.now() + budget;
  try {
    return work();
  } finally {
    deadline = Number.POSITIVE_INFINITY;
  }
}

/** The list, unless it is longer than any that is meant for people: to read a part of it would be to guess. */
export function atMost<Item>(most: number, list: Item[]): Item[] {
  if (list.length > most) throw new TooMuch();
  return list;
}

/** Pays for a step, or for one that may take as long as several. */
export function spend(steps = 1): void {
  stepsLeft -= steps;
  if (stepsLeft > 0) return;
  stepsLeft = STEPS;
  if (performance.now() > deadline) throw new TooMuch();
}
