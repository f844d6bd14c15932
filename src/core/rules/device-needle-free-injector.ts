import type { ProductRule } from '../rule';

/** A pen that shoots filler through the skin without a needle. */
export const deviceNeedleFreeInjector: ProductRule = {
  id: 'device-needle-free-injector',
  origin: 'beyond',
  statements: [],
  sources: ['fda-needlefree-2021', 'hc-needlefree-2019'],
  params: [],
  check({ device }) {
    return device?.value === 'needle-free-injector' ? { severity: 'danger', evidence: device.evidence } : null;
  },
};
