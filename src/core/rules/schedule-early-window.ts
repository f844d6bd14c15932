import type { ScheduleRule } from '../rule';
import { MIN_DAYS, PREFERRED_DAYS } from '../schedule';

/** Allowed, but the longer interval is gentler; beginners should keep to it. */
export const scheduleEarlyWindow: ScheduleRule = {
  id: 'schedule-early-window',
  origin: 'article',
  statements: ['S34', 'S48', 'S51'],
  sources: ['article', 'harris-2015', 'exceed', 'chelwest'],
  params: ['preferred'],
  check({ daysSinceLast, firstTime }) {
    if (daysSinceLast === null || daysSinceLast < MIN_DAYS || daysSinceLast >= PREFERRED_DAYS) return null;
    return { severity: firstTime ? 'caution' : 'info', params: { preferred: PREFERRED_DAYS } };
  },
};
