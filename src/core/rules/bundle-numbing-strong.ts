import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** Most lidocaine in a cream for home use, in percent. Source: US FDA, 26 March 2024. */
const LIDOCAINE_MAX_PERCENT = 4;

/** A numbing cream with more lidocaine than regulators allow at home. */
export const bundleNumbingStrong: ProductRule = {
  id: 'bundle-numbing-strong',
  origin: 'beyond',
  statements: [],
  sources: ['fda-lidocaine-2024'],
  params: ['limit'],
  replaces: ['bundle-numbing-cream'],
  check({ bundle }) {
    const evidence = evidenceFor(bundle, 'lidocaine-over-4');
    return evidence && { severity: 'warning', params: { limit: LIDOCAINE_MAX_PERCENT }, evidence };
  },
};
