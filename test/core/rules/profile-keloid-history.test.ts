import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-keloid-history', {
  flags: [
    ['danger', ['keloid-history'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['danger', ['pih-prone', 'keloid-history'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], null],
    [['keloid-history'], 'Jade roller'],
  ],
  cannotTell: [
    ['danger', ['keloid-history'], null],
    [null, ['keloid-history'], 'Dissolving microneedle patch'],
  ],
});
