import { conditionRule } from '../condition-rule';

/** Excluded by professional device labels. */
export const profileSkinCancerArea = conditionRule({
  id: 'profile-skin-cancer-area',
  origin: 'beyond',
  statements: [],
  sources: ['skinpen-label', 'wexler-allure'],
  condition: 'skin-cancer-area',
  severity: 'danger',
});
