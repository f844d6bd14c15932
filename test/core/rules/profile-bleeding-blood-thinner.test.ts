import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-bleeding-blood-thinner', {
  flags: [
    ['warning', ['bleeding-blood-thinner'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['warning', ['diabetes', 'bleeding-blood-thinner'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['diabetes'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['diabetes'], null],
    [['bleeding-blood-thinner'], 'Jade roller'],
  ],
  cannotTell: [
    ['warning', ['bleeding-blood-thinner'], null],
    [null, ['bleeding-blood-thinner'], 'Dissolving microneedle patch'],
  ],
});
