import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-eczema-psoriasis', {
  flags: [
    ['warning', ['eczema-psoriasis'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['warning', ['active-acne-rosacea', 'eczema-psoriasis'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['active-acne-rosacea'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['active-acne-rosacea'], null],
    [['eczema-psoriasis'], 'Jade roller'],
  ],
  cannotTell: [
    ['warning', ['eczema-psoriasis'], null],
    [null, ['eczema-psoriasis'], 'Dissolving microneedle patch'],
  ],
});
