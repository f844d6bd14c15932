import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page offers one device to several people, with a head for each. */
export const shareSeparateHeads: ProductRule = {
  id: 'share-separate-heads',
  origin: 'article',
  statements: ['S49'],
  sources: ['article', 'cfr-878-4430', 'fda-skinpen-2016'],
  params: [],
  check({ claims }) {
    const evidence = evidenceFor(claims, 'share-separate-heads');
    return evidence && { severity: 'caution', evidence };
  },
};
