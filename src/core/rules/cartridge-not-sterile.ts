import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page says that the heads come non-sterile. */
export const cartridgeNotSterile: ProductRule = {
  id: 'cartridge-not-sterile',
  origin: 'beyond',
  statements: [],
  sources: ['cdc-alcohol', 'cfr-878-4430'],
  params: [],
  check({ claims }) {
    const evidence = evidenceFor(claims, 'non-sterile');
    return evidence && { severity: 'caution', evidence };
  },
};
