import type { ProductRule } from '../rule';

/** Pens and cartridges: a new sterile one for each session. */
export const cartridgeSingleUse: ProductRule = {
  id: 'cartridge-single-use',
  origin: 'article',
  statements: ['S11', 'S22', 'S42'],
  sources: ['article', 'cfr-878-4430'],
  params: [],
  check({ device }) {
    if (device?.value !== 'pen' && device?.value !== 'cartridge') return null;
    return { severity: 'info', evidence: device.evidence };
  },
};
