import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** A cleaning method is stated, alcohol is not. */
export const cleaningOtherMethod: ProductRule = {
  id: 'cleaning-other-method',
  origin: 'article',
  statements: ['S15'],
  sources: ['article', 'hk-cc-2011'],
  params: [],
  check({ cleaning }) {
    const evidence = evidenceFor(cleaning, 'stated-other');
    const hasGraverWord = cleaning.some(({ value }) => value !== 'stated-other');
    return evidence && !hasGraverWord ? { severity: 'info', evidence } : null;
  },
};
