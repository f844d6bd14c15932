import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-metal-allergy', {
  flags: [
    ['warning', ['metal-allergy'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['warning', ['metal-allergy'], 'Derma roller 0.25 mm | Needle material: titanium-coated stainless steel'],
    ['info', ['metal-allergy'], 'Derma roller 0.25 mm | Needle material: titanium'],
    ['warning', ['metal-allergy'], 'Derma roller 0.25 mm | Needle material: titanium alloy'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['pih-prone'], 'Derma roller 0.25 mm | Needle material: titanium'],
    [['metal-allergy'], 'Jade roller'],
  ],
  cannotTell: [
    ['warning', ['metal-allergy'], 'Derma roller 0.25 mm'],
    ['warning', ['metal-allergy'], 'RF microneedling machine'],
    ['warning', ['metal-allergy'], null],
  ],
});
