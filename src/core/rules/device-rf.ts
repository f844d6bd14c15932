import type { ProductRule } from '../rule';

/** Radiofrequency through needles: a medical procedure, whatever the length. */
export const deviceRf: ProductRule = {
  id: 'device-rf',
  origin: 'beyond',
  statements: ['S08'],
  sources: ['fda-rf-2025', 'article'],
  params: [],
  check({ device }) {
    return device?.value === 'rf' ? { severity: 'danger', evidence: device.evidence } : null;
  },
};
