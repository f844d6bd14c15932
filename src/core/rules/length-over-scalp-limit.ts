import { certainlyTooLong, evidenceOfLengths, longestOf, SCALP_MAX_MM, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** All that the buyer could end up with is over the limit for devices made for the scalp. */
export const lengthOverScalpLimit: ProductRule = {
  id: 'length-over-scalp-limit',
  origin: 'article',
  statements: ['S44'],
  sources: ['article', 'yahoo-scalp'],
  params: ['length', 'limit'],
  check(facts, preferences) {
    const standing = standingOf(facts, preferences);
    if (standing.limit !== SCALP_MAX_MM) return null;
    const tooLong = certainlyTooLong(standing);
    if (tooLong.length === 0) return null;
    const params = { length: longestOf(tooLong), limit: SCALP_MAX_MM };
    return { severity: 'danger', params, evidence: evidenceOfLengths(tooLong) };
  },
};
