import { conditionRule } from '../condition-rule';

/** The least that clinics ask for, in weeks. Source: pages of several clinics, weak. */
const WEEKS = 2;

/** Clinics differ from two weeks to twelve months. */
export const profileRecentInjectables = conditionRule({
  id: 'profile-recent-injectables',
  origin: 'beyond',
  statements: [],
  sources: ['clinic-timing'],
  condition: 'recent-injectables',
  severity: 'caution',
  numbers: { weeks: WEEKS },
});
