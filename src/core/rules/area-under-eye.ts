import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page means the device for the skin near the eyes: the stricter of two statements that disagree. */
export const areaUnderEye: ProductRule = {
  id: 'area-under-eye',
  origin: 'article',
  statements: ['S12', 'S31'],
  sources: ['article', 'meng-2022', 'skinpen-label'],
  params: [],
  check({ areas }) {
    const evidence = evidenceFor(areas, 'under-eye');
    return evidence && { severity: 'caution', evidence };
  },
};
