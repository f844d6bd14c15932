import { conditionRule } from '../condition-rule';

/** Inflamed skin: needling spreads bacteria. The stricter of the article’s three wordings. */
export const profileActiveAcneRosacea = conditionRule({
  id: 'profile-active-acne-rosacea',
  origin: 'article',
  statements: ['S24', 'S31', 'S35', 'S52'],
  sources: ['article', 'wexler-allure', 'chu-2021'],
  condition: 'active-acne-rosacea',
  severity: 'danger',
});
