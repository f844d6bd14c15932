import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-skin-cancer-area', {
  flags: [
    ['danger', ['skin-cancer-area'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['danger', ['pih-prone', 'skin-cancer-area'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], null],
    [['skin-cancer-area'], 'Jade roller'],
  ],
  cannotTell: [
    ['danger', ['skin-cancer-area'], null],
    [null, ['skin-cancer-area'], 'Dissolving microneedle patch'],
  ],
});
