import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-active-acne-rosacea', {
  flags: [
    ['danger', ['active-acne-rosacea'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['danger', ['pih-prone', 'active-acne-rosacea'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], null],
    [['active-acne-rosacea'], 'Jade roller'],
  ],
  cannotTell: [
    ['danger', ['active-acne-rosacea'], null],
    [null, ['active-acne-rosacea'], 'Dissolving microneedle patch'],
  ],
});
