import type { ScheduleRule } from '../rule';
import { SOAK_PERCENT } from '../schedule';

/** Where alcohol disinfects best, in percent, ends inside. Source: US CDC, guideline for disinfection, 2019. */
const WEAKEST_PERCENT = 60;
const STRONGEST_PERCENT = 90;

/** Alcohol of another strength than the article’s; what lies outside the effective range weighs more. */
export const soakAlcoholStrength: ScheduleRule = {
  id: 'soak-alcohol-strength',
  origin: 'article',
  statements: ['S18', 'S30'],
  sources: ['article', 'cdc-alcohol'],
  params: ['percent', 'weakest', 'strongest'],
  check({ alcoholPercent }) {
    if (alcoholPercent === null || alcoholPercent === SOAK_PERCENT) return null;
    const isEffective = alcoholPercent >= WEAKEST_PERCENT && alcoholPercent <= STRONGEST_PERCENT;
    const params = { percent: SOAK_PERCENT, weakest: WEAKEST_PERCENT, strongest: STRONGEST_PERCENT };
    return { severity: isEffective ? 'info' : 'caution', params };
  },
};
