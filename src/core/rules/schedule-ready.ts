import type { ScheduleRule } from '../rule';
import { PREFERRED_DAYS } from '../schedule';

/** The preferred interval has passed. */
export const scheduleReady: ScheduleRule = {
  id: 'schedule-ready',
  origin: 'article',
  statements: ['S34'],
  sources: ['article'],
  params: [],
  check({ daysSinceLast }) {
    return daysSinceLast !== null && daysSinceLast >= PREFERRED_DAYS ? { severity: 'ok' } : null;
  },
};
