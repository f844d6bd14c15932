import type { ProductRule } from '../rule';
import { isReusable } from '../stated';

/** A head to be used again, and not a word on how to clean it. */
export const cleaningUnstated: ProductRule = {
  id: 'cleaning-unstated',
  origin: 'article',
  statements: ['S15'],
  sources: ['article'],
  params: [],
  check(facts) {
    return facts.cleaning.length === 0 && isReusable(facts) ? { severity: 'info' } : null;
  },
};
