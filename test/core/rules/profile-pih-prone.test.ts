import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-pih-prone', {
  flags: [
    ['caution', ['pih-prone'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['caution', ['keloid-history', 'pih-prone'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['keloid-history'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['keloid-history'], null],
    [['pih-prone'], 'Jade roller'],
  ],
  cannotTell: [
    ['caution', ['pih-prone'], null],
    [null, ['pih-prone'], 'Dissolving microneedle patch'],
  ],
});
