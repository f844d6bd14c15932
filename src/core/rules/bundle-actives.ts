import type { ProductRule } from '../rule';
import { AFTERCARE_HOURS } from '../schedule';
import { evidenceFor } from '../stated';

/** Retinol, vitamin C or an acid comes with the device. Hyaluronic acid is no acid in this sense. */
export const bundleActives: ProductRule = {
  id: 'bundle-actives',
  origin: 'article',
  statements: ['S33'],
  sources: ['article', 'soltani-2014', 'friedmann-2024'],
  params: ['hours'],
  check({ bundle }) {
    const evidence = evidenceFor(bundle, 'retinol', 'vitamin-c', 'acid');
    return evidence && { severity: 'caution', params: { hours: AFTERCARE_HOURS }, evidence };
  },
};
