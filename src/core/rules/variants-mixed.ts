import { evidenceOfLengths, longestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** Nothing is chosen yet, and some of the sizes to choose from are too long. */
export const variantsMixed: ProductRule = {
  id: 'variants-mixed',
  origin: 'article',
  statements: ['S13'],
  sources: ['article'],
  params: ['limit', 'longest'],
  check(facts, preferences) {
    const { kind, mode, judged, limit } = standingOf(facts, preferences);
    if (kind !== 'mixed' || mode === 'kit' || mode === 'adjustable') return null;
    return { severity: 'warning', params: { limit, longest: longestOf(judged) }, evidence: evidenceOfLengths(judged) };
  },
};
