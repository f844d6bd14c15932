import type { ProductRule } from '../rule';
import { SOAK_PERCENT } from '../schedule';
import { evidenceFor, isReusable } from '../stated';

/** A head to be used again that must not be cleaned with alcohol. */
export const alcoholIncompatible: ProductRule = {
  id: 'alcohol-incompatible',
  origin: 'article',
  statements: ['S15', 'S18'],
  sources: ['article'],
  params: ['percent'],
  check(facts) {
    const evidence = evidenceFor(facts.cleaning, 'alcohol-not-ok');
    return evidence && isReusable(facts) ? { severity: 'caution', params: { percent: SOAK_PERCENT }, evidence } : null;
  },
};
