import { conditionRule } from '../condition-rule';

/** Youngest age of the authorised uses. Source: US FDA, Microneedling Devices. */
const AGE = 22;

/** The uses authorised by the FDA start at 22. One tick: no birth date is kept. */
export const profileUnder22 = conditionRule({
  id: 'profile-under-22',
  origin: 'beyond',
  statements: [],
  sources: ['fda-devices'],
  condition: 'under-22',
  severity: 'caution',
  numbers: { age: AGE },
});
