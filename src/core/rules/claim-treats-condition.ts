import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page promises to treat scars, acne, hair loss or the like. */
export const claimTreatsCondition: ProductRule = {
  id: 'claim-treats-condition',
  origin: 'beyond',
  statements: [],
  sources: ['fda-draft-2017', 'tga-2019', 'fda-dermaroller-2013'],
  params: [],
  check({ claims }) {
    const evidence = evidenceFor(claims, 'treats-condition');
    return evidence && { severity: 'info', evidence };
  },
};
