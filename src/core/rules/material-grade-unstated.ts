import { materialOf } from '../material';
import type { ProductRule } from '../rule';

/** The metal is named, its grade is not. Quiet, because most honest listings are so; but it is no ok. */
export const materialGradeUnstated: ProductRule = {
  id: 'material-grade-unstated',
  origin: 'article',
  statements: ['S14'],
  sources: ['article'],
  params: [],
  check(facts) {
    const { kind, from } = materialOf(facts);
    if (kind !== 'grade-unstated') return null;
    return { severity: 'info', evidence: from.flatMap(({ evidence }) => evidence) };
  },
};
