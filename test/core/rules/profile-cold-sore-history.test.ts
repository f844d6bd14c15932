import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-cold-sore-history', {
  flags: [
    ['caution', ['cold-sore-history'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['caution', ['cold-sore-history', 'sunburn'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['cold-sore-history', 'cold-sore-active'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['cold-sore-active'], null],
    [['cold-sore-history'], 'Jade roller'],
  ],
  cannotTell: [
    ['caution', ['cold-sore-history'], null],
    [null, ['cold-sore-history'], 'Dissolving microneedle patch'],
  ],
});
