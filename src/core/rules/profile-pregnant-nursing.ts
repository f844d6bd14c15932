import { conditionRule } from '../condition-rule';

/** The article says caution; a device label excludes it, so one level stricter. */
export const profilePregnantNursing = conditionRule({
  id: 'profile-pregnant-nursing',
  origin: 'article',
  statements: ['S39'],
  sources: ['article', 'skinpen-label', 'clinic-lists'],
  condition: 'pregnant-nursing',
  severity: 'warning',
});
