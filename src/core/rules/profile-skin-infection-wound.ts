import { conditionRule } from '../condition-rule';

/** Needling can spread an infection. */
export const profileSkinInfectionWound = conditionRule({
  id: 'profile-skin-infection-wound',
  origin: 'beyond',
  statements: ['S35'],
  sources: ['article', 'chu-2021', 'skinpen-label'],
  condition: 'skin-infection-wound',
  severity: 'danger',
});
