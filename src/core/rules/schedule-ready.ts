import type { ScheduleRule } from '../rule';
import { PREFERRED_DAYS } from '../schedule';

/** The preferred interval has passed. */
export const scheduleReady: ScheduleRule = {
  id: 'schedule-ready',
  origin: 'article',
  statements: ['S34'],
  sources: ['article'],
  params: ['preferred'],
  check({ daysSinceLast }) {
    if (daysSinceLast === null || daysSinceLast < PREFERRED_DAYS) return null;
    return { severity: 'ok', params: { preferred: PREFERRED_DAYS } };
  },
};
