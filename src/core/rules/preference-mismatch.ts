import { evidenceOfLengths, isLonger, longestOf } from '../length';
import type { ProductRule } from '../rule';
import { wishOf } from '../wish';

/** The preferred length is not on offer, but shorter needles are. */
export const preferenceMismatch: ProductRule = {
  id: 'preference-mismatch',
  origin: 'article',
  statements: ['U-pref'],
  sources: ['article'],
  params: ['preferred', 'length'],
  isWish: true,
  check(facts, preferences) {
    const wish = wishOf(facts, preferences);
    if (!wish || wish.matching.length > 0) return null;
    const shorter = wish.usable.filter(({ mm }) => !isLonger(mm, wish.preferred));
    if (shorter.length === 0) return null;
    const params = { preferred: wish.preferred, length: longestOf(shorter) };
    return { severity: 'info', params, evidence: evidenceOfLengths(shorter) };
  },
};
