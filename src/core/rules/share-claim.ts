import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page invites several people to use the same needles. */
export const shareClaim: ProductRule = {
  id: 'share-claim',
  origin: 'article',
  statements: ['S49'],
  sources: ['article', 'hk-cc-2011', 'cdc-mmwr-2024', 'fda-draft-2017'],
  params: [],
  check({ claims }) {
    const evidence = evidenceFor(claims, 'share-same-needles');
    return evidence && { severity: 'danger', evidence };
  },
};
