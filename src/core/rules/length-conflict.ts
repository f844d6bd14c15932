import { evidenceOfLengths, HOME_MAX_MM, isLonger, longestOf, shortestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** Parts of the page disagree. Not danger: which part is right is not proven. */
export const lengthConflict: ProductRule = {
  id: 'length-conflict',
  origin: 'article',
  statements: ['S13'],
  sources: ['article'],
  params: ['shortest', 'longest'],
  check(facts, preferences) {
    const { kind, offered } = standingOf(facts, preferences);
    if (kind !== 'conflict') return null;
    const params = { shortest: shortestOf(offered), longest: longestOf(offered) };
    // The home limit, for a scalp device too: a page that contradicts itself earns no exception.
    const severity = isLonger(params.longest, HOME_MAX_MM) ? 'warning' : 'caution';
    return { severity, params, evidence: evidenceOfLengths(offered) };
  },
};
