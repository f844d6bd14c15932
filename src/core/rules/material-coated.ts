import { materialOf } from '../material';
import type { ProductRule } from '../rule';

/** A coating is named, and no surgical-grade metal beneath it. */
export const materialCoated: ProductRule = {
  id: 'material-coated',
  origin: 'article',
  statements: ['S14'],
  sources: ['article'],
  params: [],
  check(facts) {
    const { kind, from } = materialOf(facts);
    if (kind !== 'coated') return null;
    return { severity: 'caution', evidence: from.flatMap(({ evidence }) => evidence) };
  },
};
