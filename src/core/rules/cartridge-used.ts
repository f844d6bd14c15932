import type { ScheduleRule } from '../rule';

/** The cartridge at hand has seen a session. */
export const cartridgeUsed: ScheduleRule = {
  id: 'cartridge-used',
  origin: 'article',
  statements: ['S22'],
  sources: ['article'],
  params: [],
  check({ cartridgeUses }) {
    return cartridgeUses !== null && cartridgeUses >= 1 ? { severity: 'warning' } : null;
  },
};
