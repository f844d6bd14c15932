import { materialOf } from '../material';
import type { ProductRule } from '../rule';

/** No needle material is stated, or only that of the handle. Silence never looks safe. */
export const materialUnknown: ProductRule = {
  id: 'material-unknown',
  origin: 'article',
  statements: ['S14'],
  sources: ['article'],
  params: [],
  check(facts) {
    return materialOf(facts).kind === 'unknown' ? { severity: 'caution' } : null;
  },
};
