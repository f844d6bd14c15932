import { evidenceOfLengths, HOME_MAX_MM, isLonger, longestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** Longer than at home elsewhere, on a device for the scalp alone, and no longer than the scalp allows. Never ok. */
export const scalpLengthRange: ProductRule = {
  id: 'scalp-length-range',
  origin: 'article',
  statements: ['S44', 'S45'],
  sources: ['article', 'yahoo-scalp'],
  params: ['length', 'min', 'limit'],
  check(facts, preferences) {
    const { kind, judged, limit } = standingOf(facts, preferences);
    const length = longestOf(judged);
    // Within a limit, yet over the home limit: that limit can only be the scalp's.
    if (kind !== 'within' || !isLonger(length, HOME_MAX_MM)) return null;
    return { severity: 'caution', params: { length, min: HOME_MAX_MM, limit }, evidence: evidenceOfLengths(judged) };
  },
};
