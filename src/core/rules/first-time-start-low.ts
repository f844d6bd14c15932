import { evidenceOfLengths, isLonger, START_MM, shortestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';
import { usableLengths } from '../wish';

/** The person is new, and even the shortest needle they could use here is longer than beginners should start with. */
export const firstTimeStartLow: ProductRule = {
  id: 'first-time-start-low',
  origin: 'article',
  statements: ['S51'],
  sources: ['article', 'pearce'],
  params: ['start', 'shortest'],
  isWish: true,
  check(facts, preferences) {
    const usable = usableLengths(standingOf(facts, preferences));
    if (!preferences.firstTime || usable.length === 0) return null;
    const shortest = shortestOf(usable);
    if (!isLonger(shortest, START_MM)) return null;
    return { severity: 'caution', params: { start: START_MM, shortest }, evidence: evidenceOfLengths(usable) };
  },
};
