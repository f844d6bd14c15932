import type { ProductRule } from '../rule';
import { evidenceFor, isReusable } from '../stated';

/** A head to be used again that must not be cleaned with alcohol. */
export const alcoholIncompatible: ProductRule = {
  id: 'alcohol-incompatible',
  origin: 'article',
  statements: ['S15', 'S18'],
  sources: ['article'],
  params: [],
  check(facts) {
    const evidence = evidenceFor(facts.cleaning, 'alcohol-not-ok');
    return evidence && isReusable(facts) ? { severity: 'caution', evidence } : null;
  },
};
