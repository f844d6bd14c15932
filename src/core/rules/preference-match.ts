import { evidenceOfLengths } from '../length';
import type { ProductRule } from '../rule';
import { wishOf } from '../wish';

/** The preferred length is what is chosen, or can be had here. */
export const preferenceMatch: ProductRule = {
  id: 'preference-match',
  origin: 'article',
  statements: ['U-pref'],
  sources: ['article'],
  params: ['preferred'],
  isWish: true,
  check(facts, preferences) {
    const wish = wishOf(facts, preferences);
    if (!wish?.isChosen) return null;
    return { severity: 'ok', params: { preferred: wish.preferred }, evidence: evidenceOfLengths(wish.matching) };
  },
};
