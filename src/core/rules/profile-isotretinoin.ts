import { conditionRule } from '../condition-rule';

/** Months to wait after the last dose. Source: the drug label, as cited by the 2017 consensus papers. */
const LABEL_MONTHS = 6;

/** Current use or within the months the drug label names: at home stay strict. */
export const profileIsotretinoin = conditionRule({
  id: 'profile-isotretinoin',
  origin: 'article',
  statements: ['S38'],
  sources: ['article', 'skinpen-label', 'spring-2017', 'asds-2017', 'winkelmann'],
  condition: 'isotretinoin',
  severity: 'danger',
  numbers: { months: LABEL_MONTHS },
});
