import type { ProductRule } from '../rule';
import { evidenceFor } from '../stated';

/** The device, or its instructions, push a serum into the skin while needling. */
export const serumDuringNeedling: ProductRule = {
  id: 'serum-during-needling',
  origin: 'beyond',
  statements: ['S33'],
  sources: ['soltani-2014', 'friedmann-2024', 'granuloma-ha', 'skinpen-label', 'eu-borderline'],
  params: [],
  replaces: ['bundle-actives'],
  check({ claims, device, bundle }) {
    const claim = evidenceFor(claims, 'apply-serum-during');
    const infuser = device?.value === 'infuser' ? device.evidence : null;
    if (!claim && !infuser) return null;
    const actives = evidenceFor(bundle, 'retinol', 'vitamin-c', 'acid');
    const evidence = [...(claim ?? []), ...(infuser ?? []), ...(actives ?? [])];
    return { severity: actives ? 'warning' : 'caution', evidence };
  },
};
