import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** A numbing cream comes with the device. */
export const bundleNumbingCream: ProductRule = {
  id: 'bundle-numbing-cream',
  origin: 'beyond',
  statements: [],
  sources: ['eu-borderline'],
  params: [],
  check({ bundle }) {
    const evidence = evidenceFor(bundle, 'numbing-cream');
    return evidence && { severity: 'caution', evidence };
  },
};
