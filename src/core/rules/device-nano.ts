import { isSurfaceTip } from '../length';
import type { ProductRule } from '../rule';

/** A nano tip that stays on the surface; longer ones are judged as the needles they are. */
export const deviceNano: ProductRule = {
  id: 'device-nano',
  origin: 'beyond',
  statements: [],
  sources: ['prime-2015', 'tga-2019'],
  params: [],
  check(facts) {
    return isSurfaceTip(facts) ? { severity: 'info', evidence: facts.device?.evidence ?? [] } : null;
  },
};
