import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page names scalp or hair. Advice, not a hazard. */
export const scalpAskDermatologist: ProductRule = {
  id: 'scalp-ask-dermatologist',
  origin: 'article',
  statements: ['S46'],
  sources: ['article'],
  params: [],
  check({ scalpOnly, areas }) {
    const evidence = evidenceFor(areas, 'scalp');
    return evidence || scalpOnly ? { severity: 'info', evidence: evidence ?? [] } : null;
  },
};
