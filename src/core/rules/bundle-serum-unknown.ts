import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** A serum comes with the device and its contents are not named. */
export const bundleSerumUnknown: ProductRule = {
  id: 'bundle-serum-unknown',
  origin: 'article',
  statements: ['S33', 'S40'],
  sources: ['article', 'granuloma-ha'],
  params: [],
  check({ bundle }) {
    const evidence = evidenceFor(bundle, 'serum-unspecified');
    return evidence && { severity: 'info', evidence };
  },
};
