import { conditionRule } from '../condition-rule';

/** Wounds can heal more slowly. Weak sources, so only caution. */
export const profileDiabetes = conditionRule({
  id: 'profile-diabetes',
  origin: 'beyond',
  statements: [],
  sources: ['clinic-lists'],
  condition: 'diabetes',
  severity: 'caution',
});
