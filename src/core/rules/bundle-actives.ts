import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** Retinol, vitamin C or an acid comes with the device. Hyaluronic acid is no acid in this sense. */
export const bundleActives: ProductRule = {
  id: 'bundle-actives',
  origin: 'article',
  statements: ['S33'],
  sources: ['article', 'soltani-2014', 'friedmann-2024'],
  params: [],
  check({ bundle }) {
    const evidence = evidenceFor(bundle, 'retinol', 'vitamin-c', 'acid');
    return evidence && { severity: 'caution', evidence };
  },
};
