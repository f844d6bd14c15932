import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** A tinted serum is meant to be needled in. */
export const bundlePigment: ProductRule = {
  id: 'bundle-pigment',
  origin: 'beyond',
  statements: [],
  sources: ['bb-glow', 'soltani-2014'],
  params: [],
  check({ bundle }) {
    const evidence = evidenceFor(bundle, 'pigment');
    return evidence && { severity: 'warning', evidence };
  },
};
