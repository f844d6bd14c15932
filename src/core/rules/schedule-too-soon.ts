import type { ScheduleRule } from '../rule';
import { MIN_DAYS, PREFERRED_DAYS } from '../schedule';

/** Less than the least interval has passed. */
export const scheduleTooSoon: ScheduleRule = {
  id: 'schedule-too-soon',
  origin: 'article',
  statements: ['S34', 'S41'],
  sources: ['article', 'chelwest'],
  params: ['wait', 'minimum', 'preferred'],
  check({ daysSinceLast }) {
    if (daysSinceLast === null || daysSinceLast >= MIN_DAYS) return null;
    const params = { wait: Math.ceil(MIN_DAYS - daysSinceLast), minimum: MIN_DAYS, preferred: PREFERRED_DAYS };
    return { severity: 'warning', params };
  },
};
