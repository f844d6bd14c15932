import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-isotretinoin', {
  flags: [
    ['danger', ['isotretinoin'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['danger', ['topical-retinoid', 'isotretinoin'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['topical-retinoid'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['topical-retinoid'], null],
    [['isotretinoin'], 'Jade roller'],
  ],
  cannotTell: [
    ['danger', ['isotretinoin'], null],
    [null, ['isotretinoin'], 'Dissolving microneedle patch'],
  ],
});
