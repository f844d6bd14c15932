import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-sunburn', {
  flags: [
    ['danger', ['sunburn'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['danger', ['pih-prone', 'sunburn'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], null],
    [['sunburn'], 'Jade roller'],
  ],
  cannotTell: [
    ['danger', ['sunburn'], null],
    [null, ['sunburn'], 'Dissolving microneedle patch'],
  ],
});
