import { conditionRule } from '../condition-rule';

/** Small punctures let infection in. */
export const profileImmunosuppressed = conditionRule({
  id: 'profile-immunosuppressed',
  origin: 'beyond',
  statements: [],
  sources: ['clinic-lists', 'wexler-allure'],
  condition: 'immunosuppressed',
  severity: 'warning',
});
