import { evidenceOfLengths, isLonger, longestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** The chosen size is within the limit, but a slip away from one that is not. */
export const variantsLongerAvailable: ProductRule = {
  id: 'variants-longer-available',
  origin: 'article',
  statements: ['S13'],
  sources: ['article'],
  params: ['length', 'longest'],
  check(facts, preferences) {
    const { kind, selected, offered, limit } = standingOf(facts, preferences);
    if (kind !== 'within' || !selected) return null;
    const tooLong = offered.filter(({ mm }) => isLonger(mm, limit));
    if (tooLong.length === 0) return null;
    const params = { length: selected.mm, longest: longestOf(tooLong) };
    return { severity: 'info', params, evidence: evidenceOfLengths(tooLong) };
  },
};
