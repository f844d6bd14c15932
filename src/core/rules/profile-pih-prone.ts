import { conditionRule } from '../condition-rule';

/** Least sun protection factor. Source: the article, statement S21. */
const SPF = 30;

/** Named by the article as a risk, not as an exclusion. */
export const profilePihProne = conditionRule({
  id: 'profile-pih-prone',
  origin: 'article',
  statements: ['S21'],
  sources: ['article', 'chu-2021'],
  condition: 'pih-prone',
  severity: 'caution',
  numbers: { spf: SPF },
});
