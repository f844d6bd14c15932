import type { ScheduleRule } from '../rule';
import { AFTERCARE_HOURS } from '../schedule';

/** Least sun protection factor, every day. Source: the article, statement S21. */
const SPF = 30;

/** Too early for the sun. */
export const aftercareSun48h: ScheduleRule = {
  id: 'aftercare-sun-48h',
  origin: 'article',
  statements: ['S21', 'S39b'],
  sources: ['article', 'aad-spf', 'tga-2019'],
  params: ['hours', 'spf'],
  check({ hoursSinceLast }) {
    if (hoursSinceLast === null || hoursSinceLast >= AFTERCARE_HOURS) return null;
    return { severity: 'caution', params: { hours: AFTERCARE_HOURS, spf: SPF } };
  },
};
