import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page calls itself approved by the FDA, which has called such words misleading. */
export const claimFdaApproved: ProductRule = {
  id: 'claim-fda-approved',
  origin: 'beyond',
  statements: [],
  sources: ['fda-skinpen-2016', 'fda-devices', 'hk-cc-2011'],
  params: [],
  check({ claims }) {
    const evidence = evidenceFor(claims, 'fda-approved');
    return evidence && { severity: 'caution', evidence };
  },
};
