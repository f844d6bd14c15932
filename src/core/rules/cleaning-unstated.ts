import type { ProductRule } from '../rule';
import { SOAK_PERCENT } from '../schedule';
import { isReusable } from '../stated';

/** A head to be used again, and not a word on how to clean it. */
export const cleaningUnstated: ProductRule = {
  id: 'cleaning-unstated',
  origin: 'article',
  statements: ['S15'],
  sources: ['article'],
  params: ['percent'],
  check(facts) {
    if (facts.cleaning.length > 0 || !isReusable(facts)) return null;
    return { severity: 'info', params: { percent: SOAK_PERCENT } };
  },
};
