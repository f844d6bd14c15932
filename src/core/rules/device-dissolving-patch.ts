import type { ProductRule } from '../rule';

/** A patch of dissolving needles: a different product, of which nothing else here speaks. */
export const deviceDissolvingPatch: ProductRule = {
  id: 'device-dissolving-patch',
  origin: 'beyond',
  statements: [],
  sources: ['patch-trials', 'dmn-450'],
  params: [],
  check({ device }) {
    return device?.value === 'dissolving-patch' ? { severity: 'info', evidence: device.evidence } : null;
  },
};
