import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-recent-injectables', {
  flags: [
    ['caution', ['recent-injectables'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['caution', ['under-22', 'recent-injectables'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['under-22'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['under-22'], null],
    [['recent-injectables'], 'Jade roller'],
  ],
  cannotTell: [
    ['caution', ['recent-injectables'], null],
    [null, ['recent-injectables'], 'Dissolving microneedle patch'],
  ],
});
