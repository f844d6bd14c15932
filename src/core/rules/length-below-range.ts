import { evidenceOfLengths, HOME_MAX_MM, HOME_MIN_MM, isLonger, longestOf, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** Every needle is shorter than the recommended range: no hazard, but not what is recommended either. */
export const lengthBelowRange: ProductRule = {
  id: 'length-below-range',
  origin: 'article',
  statements: ['S10', 'S13'],
  sources: ['article', 'pearce'],
  params: ['min', 'max'],
  check(facts, preferences) {
    const { kind, judged } = standingOf(facts, preferences);
    if (kind !== 'within' || !isLonger(HOME_MIN_MM, longestOf(judged))) return null;
    const params = { min: HOME_MIN_MM, max: HOME_MAX_MM };
    return { severity: 'info', params, evidence: evidenceOfLengths(judged) };
  },
};
