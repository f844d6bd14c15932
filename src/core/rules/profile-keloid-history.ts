import { conditionRule } from '../condition-rule';

/** Raised scars are permanent. */
export const profileKeloidHistory = conditionRule({
  id: 'profile-keloid-history',
  origin: 'article',
  statements: ['S36', 'S26'],
  sources: ['article', 'wexler-allure', 'clinic-lists'],
  condition: 'keloid-history',
  severity: 'danger',
});
