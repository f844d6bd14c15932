import type { ProductRule } from '../rule';
import { SOAK_PERCENT } from '../schedule';
import { evidenceFor } from '../stated';

/** A cleaning method is stated, alcohol is not. */
export const cleaningOtherMethod: ProductRule = {
  id: 'cleaning-other-method',
  origin: 'article',
  statements: ['S15'],
  sources: ['article', 'hk-cc-2011'],
  params: ['percent'],
  check({ cleaning }) {
    const evidence = evidenceFor(cleaning, 'stated-other');
    const hasOtherWord = cleaning.some(({ value }) => value !== 'stated-other');
    if (!evidence || hasOtherWord) return null;
    return { severity: 'info', params: { percent: SOAK_PERCENT }, evidence };
  },
};
