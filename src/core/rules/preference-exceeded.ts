import { evidenceOfLengths, isLonger, shortestOf } from '../length';
import type { ProductRule } from '../rule';
import { wishOf } from '../wish';

/** Even the shortest needle on offer is longer than the person prefers. */
export const preferenceExceeded: ProductRule = {
  id: 'preference-exceeded',
  origin: 'article',
  statements: ['U-pref'],
  sources: ['article'],
  params: ['preferred', 'length'],
  isWish: true,
  check(facts, preferences) {
    const wish = wishOf(facts, preferences);
    if (!wish || wish.matching.length > 0) return null;
    const length = shortestOf(wish.usable);
    if (!isLonger(length, wish.preferred)) return null;
    return {
      severity: 'caution',
      params: { preferred: wish.preferred, length },
      evidence: evidenceOfLengths(wish.usable),
    };
  },
};
