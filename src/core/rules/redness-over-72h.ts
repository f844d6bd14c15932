import type { ScheduleRule } from '../rule';
import { REDNESS_HOURS } from '../schedule';

/** Longer than mild redness is expected to last. */
export const rednessOver72h: ScheduleRule = {
  id: 'redness-over-72h',
  origin: 'article',
  statements: ['S17'],
  sources: ['article'],
  params: ['hours'],
  check({ rednessHours }) {
    if (rednessHours === null || rednessHours <= REDNESS_HOURS) return null;
    return { severity: 'warning', params: { hours: REDNESS_HOURS } };
  },
};
