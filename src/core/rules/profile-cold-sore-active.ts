import { conditionRule } from '../condition-rule';

/** Needling can spread the virus. */
export const profileColdSoreActive = conditionRule({
  id: 'profile-cold-sore-active',
  origin: 'beyond',
  statements: [],
  sources: ['hsv-2022', 'wexler-allure', 'clinic-lists'],
  condition: 'cold-sore-active',
  severity: 'danger',
});
