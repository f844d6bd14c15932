import type { ScheduleRule } from '../rule';

/** Dull, bent or rusty needles. The article gives no number of uses, so the eye decides. */
export const rollerWorn: ScheduleRule = {
  id: 'roller-worn',
  origin: 'article',
  statements: ['S22', 'S42'],
  sources: ['article', 'aad-2018'],
  params: [],
  check({ rollerWorn }) {
    return rollerWorn ? { severity: 'warning' } : null;
  },
};
