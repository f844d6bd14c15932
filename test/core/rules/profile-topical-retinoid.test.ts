import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-topical-retinoid', {
  flags: [
    ['warning', ['topical-retinoid'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['warning', ['isotretinoin', 'topical-retinoid'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['isotretinoin'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['isotretinoin'], null],
    [['topical-retinoid'], 'Jade roller'],
  ],
  cannotTell: [
    ['warning', ['topical-retinoid'], null],
    [null, ['topical-retinoid'], 'Dissolving microneedle patch'],
  ],
});
