import { conditionRule } from '../condition-rule';

/** Until it has fully healed; the article gives no number of days. */
export const profileSunburn = conditionRule({
  id: 'profile-sunburn',
  origin: 'article',
  statements: ['S37'],
  sources: ['article', 'skinpen-label'],
  condition: 'sunburn',
  severity: 'danger',
});
