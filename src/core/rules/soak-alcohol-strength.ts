import type { ScheduleRule } from '../rule';

/** Isopropyl alcohol to soak in, in percent. Source: the article, statements S18, S30. */
const ARTICLE_PERCENT = 70;

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
    if (alcoholPercent === null || alcoholPercent === ARTICLE_PERCENT) return null;
    const isEffective = alcoholPercent >= WEAKEST_PERCENT && alcoholPercent <= STRONGEST_PERCENT;
    const params = { percent: ARTICLE_PERCENT, weakest: WEAKEST_PERCENT, strongest: STRONGEST_PERCENT };
    return { severity: isEffective ? 'info' : 'caution', params };
  },
};
