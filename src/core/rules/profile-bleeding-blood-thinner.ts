import { conditionRule } from '../condition-rule';

/** Excluded by professional device labels. */
export const profileBleedingBloodThinner = conditionRule({
  id: 'profile-bleeding-blood-thinner',
  origin: 'beyond',
  statements: [],
  sources: ['skinpen-label', 'clinic-lists'],
  condition: 'bleeding-blood-thinner',
  severity: 'warning',
});
