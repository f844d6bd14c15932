import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The page says that needles need no disinfection. */
export const claimNoDisinfection: ProductRule = {
  id: 'claim-no-disinfection',
  origin: 'article',
  statements: ['S18', 'S25'],
  sources: ['article', 'fda-consumer', 'cdc-spaulding'],
  params: [],
  check({ cleaning, device }) {
    // A needle-free injector is judged as what it is.
    if (device?.value === 'needle-free-injector') return null;
    const evidence = evidenceFor(cleaning, 'none-needed');
    return evidence && { severity: 'warning', evidence };
  },
};
