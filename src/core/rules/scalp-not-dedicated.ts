import type { ProductFacts } from '../facts';
import { evidenceOfLengths, HOME_MAX_MM, isLonger, longestOf, SCALP_MAX_MM, standingOf } from '../length';
import type { PagePreferences } from '../person';
import type { ProductRule } from '../rule';

/** Whether all of it is too long for home use elsewhere, none of it for the scalp, and the scalp is what it is wanted for. */
export function isShortEnoughForScalp(facts: ProductFacts, preferences: PagePreferences): boolean {
  if (preferences.area !== 'scalp' || facts.scalpOnly) return false;
  const { kind, judged } = standingOf(facts, preferences);
  return kind === 'over' && !isLonger(longestOf(judged), SCALP_MAX_MM);
}

/** The person wants to needle the scalp, and only a device made for it may have this length. */
export const scalpNotDedicated: ProductRule = {
  id: 'scalp-not-dedicated',
  origin: 'article',
  statements: ['S45'],
  sources: ['article'],
  params: ['length', 'min', 'limit'],
  check(facts, preferences) {
    if (!isShortEnoughForScalp(facts, preferences)) return null;
    const { judged } = standingOf(facts, preferences);
    const params = { length: longestOf(judged), min: HOME_MAX_MM, limit: SCALP_MAX_MM };
    return { severity: 'warning', params, evidence: evidenceOfLengths(judged) };
  },
};
