import type { ScheduleRule } from '../rule';
import { REDNESS_HOURS } from '../schedule';

/** Within the time that mild redness is expected to last. */
export const rednessNormal: ScheduleRule = {
  id: 'redness-normal',
  origin: 'article',
  statements: ['S17'],
  sources: ['article'],
  params: ['hours'],
  check({ rednessHours }) {
    if (rednessHours === null || rednessHours > REDNESS_HOURS) return null;
    return { severity: 'info', params: { hours: REDNESS_HOURS } };
  },
};
