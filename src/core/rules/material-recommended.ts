import { materialOf } from '../material';
import type { ProductRule } from '../rule';

/** The needles are stated to be of surgical-grade steel, also under a coating, or of titanium. */
export const materialRecommended: ProductRule = {
  id: 'material-recommended',
  origin: 'article',
  statements: ['S14'],
  sources: ['article', 'dodda-2009'],
  params: [],
  check(facts) {
    const { kind, from } = materialOf(facts);
    if (kind !== 'recommended') return null;
    return { severity: 'ok', evidence: from.flatMap(({ evidence }) => evidence) };
  },
};
