import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-skin-infection-wound', {
  flags: [
    ['danger', ['skin-infection-wound'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['danger', ['active-acne-rosacea', 'skin-infection-wound'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['active-acne-rosacea'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['active-acne-rosacea'], null],
    [['skin-infection-wound'], 'Jade roller'],
  ],
  cannotTell: [
    ['danger', ['skin-infection-wound'], null],
    [null, ['skin-infection-wound'], 'Dissolving microneedle patch'],
  ],
});
