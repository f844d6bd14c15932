import type { ScheduleRule } from '../rule';

/** Pain, bleeding or a rash: stop at once. */
export const stopSigns: ScheduleRule = {
  id: 'stop-signs',
  origin: 'article',
  statements: ['S43'],
  sources: ['article'],
  params: [],
  check({ symptoms }) {
    return symptoms.length > 0 ? { severity: 'danger' } : null;
  },
};
