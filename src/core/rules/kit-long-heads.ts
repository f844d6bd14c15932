import { evidenceOfLengths, isLonger, longestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** All heads of the kit are bought together, and some of them are too long. */
export const kitLongHeads: ProductRule = {
  id: 'kit-long-heads',
  origin: 'article',
  statements: ['S13', 'S20'],
  sources: ['article', 'pearce'],
  params: ['limit', 'longest'],
  check(facts, preferences) {
    const { kind, mode, judged, limit } = standingOf(facts, preferences);
    if (kind !== 'mixed' || mode !== 'kit') return null;
    const tooLong = judged.filter(({ mm }) => isLonger(mm, limit));
    return {
      severity: 'warning',
      params: { limit, longest: longestOf(tooLong) },
      evidence: evidenceOfLengths(tooLong),
    };
  },
};
