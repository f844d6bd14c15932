import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page means the device for eyelids or lips. */
export const areaEyelidLip: ProductRule = {
  id: 'area-eyelid-lip',
  origin: 'article',
  statements: ['S31'],
  sources: ['article', 'skinpen-label', 'chopra-2015', 'meng-2022'],
  params: [],
  check({ areas }) {
    const evidence = evidenceFor(areas, 'eyelid', 'lips');
    return evidence && { severity: 'warning', evidence };
  },
};
