import type { ScheduleRule } from '../rule';
import { SOAK_PERCENT, SOAK_SECONDS } from '../schedule';

/** The needles were soaked for less than the article asks. */
export const soakTooShort: ScheduleRule = {
  id: 'soak-too-short',
  origin: 'article',
  statements: ['S30'],
  sources: ['article'],
  params: ['minutes', 'percent'],
  check({ soakSeconds }) {
    if (soakSeconds === null || soakSeconds >= SOAK_SECONDS) return null;
    return { severity: 'warning', params: { minutes: SOAK_SECONDS / 60, percent: SOAK_PERCENT } };
  },
};
