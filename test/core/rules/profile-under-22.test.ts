import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-under-22', {
  flags: [
    ['caution', ['under-22'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['caution', ['recent-injectables', 'under-22'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['recent-injectables'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['recent-injectables'], null],
    [['under-22'], 'Jade roller'],
  ],
  cannotTell: [
    ['caution', ['under-22'], null],
    [null, ['under-22'], 'Dissolving microneedle patch'],
  ],
});
