import { conditionRule } from '../condition-rule';

/** Irritated skin can flare. */
export const profileEczemaPsoriasis = conditionRule({
  id: 'profile-eczema-psoriasis',
  origin: 'beyond',
  statements: [],
  sources: ['wexler-allure', 'clinic-lists'],
  condition: 'eczema-psoriasis',
  severity: 'warning',
});
