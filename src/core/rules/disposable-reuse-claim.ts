import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page offers heads for one session to be used again. */
export const disposableReuseClaim: ProductRule = {
  id: 'disposable-reuse-claim',
  origin: 'article',
  statements: ['S22'],
  sources: ['article', 'dodda-2009'],
  params: [],
  check({ claims }) {
    const evidence = evidenceFor(claims, 'reuse-disposable');
    return evidence && { severity: 'warning', evidence };
  },
};
