import { materialOf } from '../material';
import type { ProductRule } from '../rule';

/** Plastic is all that is named, of whichever part. */
export const materialPlasticUnclear: ProductRule = {
  id: 'material-plastic-unclear',
  origin: 'article',
  statements: ['S14'],
  sources: ['article'],
  params: [],
  check(facts) {
    const { kind, from } = materialOf(facts);
    if (kind !== 'plastic-unclear') return null;
    return { severity: 'caution', evidence: from.flatMap(({ evidence }) => evidence) };
  },
};
