import { evidenceOfLengths } from '../length';
import type { ProductRule } from '../rule';
import { wishOf } from '../wish';

/** The preferred length is on offer here, but another is chosen now. */
export const preferenceVariantAvailable: ProductRule = {
  id: 'preference-variant-available',
  origin: 'article',
  statements: ['U-pref'],
  sources: ['article'],
  params: ['preferred'],
  isWish: true,
  check(facts, preferences) {
    const wish = wishOf(facts, preferences);
    if (!wish || wish.isChosen || wish.matching.length === 0) return null;
    return { severity: 'info', params: { preferred: wish.preferred }, evidence: evidenceOfLengths(wish.matching) };
  },
};
