import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-cold-sore-active', {
  flags: [
    ['danger', ['cold-sore-active'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['danger', ['cold-sore-history', 'cold-sore-active'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['cold-sore-history'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['cold-sore-history'], null],
    [['cold-sore-active'], 'Jade roller'],
  ],
  cannotTell: [
    ['danger', ['cold-sore-active'], null],
    [null, ['cold-sore-active'], 'Dissolving microneedle patch'],
  ],
});
