import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-diabetes', {
  flags: [
    ['caution', ['diabetes'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['caution', ['immunosuppressed', 'diabetes'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['immunosuppressed'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['immunosuppressed'], null],
    [['diabetes'], 'Jade roller'],
  ],
  cannotTell: [
    ['caution', ['diabetes'], null],
    [null, ['diabetes'], 'Dissolving microneedle patch'],
  ],
});
