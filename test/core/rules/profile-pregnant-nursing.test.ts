import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-pregnant-nursing', {
  flags: [
    ['warning', ['pregnant-nursing'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['warning', ['diabetes', 'pregnant-nursing'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['diabetes'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['diabetes'], null],
    [['pregnant-nursing'], 'Jade roller'],
  ],
  cannotTell: [
    ['warning', ['pregnant-nursing'], null],
    [null, ['pregnant-nursing'], 'Dissolving microneedle patch'],
  ],
});
