import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The seller keeps the device for trained people. */
export const professionalOnly: ProductRule = {
  id: 'professional-only',
  origin: 'article',
  statements: ['S13'],
  sources: ['article', 'hc-drpen-2021'],
  params: [],
  check({ claims }) {
    const evidence = evidenceFor(claims, 'professional-only');
    return evidence && { severity: 'warning', evidence };
  },
};
