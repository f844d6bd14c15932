import { conditionRule } from '../condition-rule';

/** The article asks to avoid it; how long to pause is for a pharmacist or dermatologist to say. */
export const profileTopicalRetinoid = conditionRule({
  id: 'profile-topical-retinoid',
  origin: 'article',
  statements: ['S38', 'S33'],
  sources: ['article', 'clinic-lists', 'instyle'],
  condition: 'topical-retinoid',
  severity: 'warning',
});
