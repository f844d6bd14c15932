import type { ScheduleRule } from '../rule';
import { AFTERCARE_HOURS } from '../schedule';

/** Too early for retinol, vitamin C or acids. */
export const aftercareActives48h: ScheduleRule = {
  id: 'aftercare-actives-48h',
  origin: 'article',
  statements: ['S33'],
  sources: ['article', 'chelwest'],
  params: ['hours'],
  check({ hoursSinceLast }) {
    if (hoursSinceLast === null || hoursSinceLast >= AFTERCARE_HOURS) return null;
    return { severity: 'caution', params: { hours: AFTERCARE_HOURS } };
  },
};
