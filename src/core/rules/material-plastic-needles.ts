import { materialOf } from '../material';
import type { ProductRule } from '../rule';

/** The needles themselves are stated to be plastic. */
export const materialPlasticNeedles: ProductRule = {
  id: 'material-plastic-needles',
  origin: 'article',
  statements: ['S14'],
  sources: ['article', 'prime-2015'],
  params: [],
  check(facts) {
    const { kind, from } = materialOf(facts);
    if (kind !== 'plastic-needles') return null;
    return { severity: 'warning', evidence: from.flatMap(({ evidence }) => evidence) };
  },
};
