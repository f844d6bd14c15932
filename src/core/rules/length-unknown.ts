import { HOME_MAX_MM, HOME_MIN_MM, standingOf } from '../length';
import type { ProductRule } from '../rule';

/** No needle length is stated, or only numbers that no needle has. Silence never looks safe. */
export const lengthUnknown: ProductRule = {
  id: 'length-unknown',
  origin: 'article',
  statements: ['S13'],
  sources: ['article'],
  params: ['min', 'max'],
  check(facts, preferences) {
    if (standingOf(facts, preferences).kind !== 'unknown') return null;
    return { severity: 'caution', params: { min: HOME_MIN_MM, max: HOME_MAX_MM } };
  },
};
