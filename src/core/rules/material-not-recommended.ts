import { materialOf } from '../material';
import type { ProductRule } from '../rule';

/** A stated material that is neither of the recommended two. */
export const materialNotRecommended: ProductRule = {
  id: 'material-not-recommended',
  origin: 'article',
  statements: ['S14'],
  sources: ['article'],
  params: [],
  check(facts) {
    const { kind, from } = materialOf(facts);
    if (kind !== 'not-recommended') return null;
    return { severity: 'caution', evidence: from.flatMap(({ evidence }) => evidence) };
  },
};
