import { standingOf } from '../length';
import type { ProductRule } from '../rule';

/** No needle length is stated, or only numbers that no needle has. Silence never looks safe. */
export const lengthUnknown: ProductRule = {
  id: 'length-unknown',
  origin: 'article',
  statements: ['S13'],
  sources: ['article'],
  params: [],
  check(facts, preferences) {
    return standingOf(facts, preferences).kind === 'unknown' ? { severity: 'caution' } : null;
  },
};
