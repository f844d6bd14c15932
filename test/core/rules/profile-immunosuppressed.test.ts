import { profileRuleTables } from '../../rule-tables';

profileRuleTables('profile-immunosuppressed', {
  flags: [
    ['warning', ['immunosuppressed'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    ['warning', ['diabetes', 'immunosuppressed'], 'Derma roller 1.5 mm'],
  ],
  doesNotFlag: [
    [[], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['diabetes'], 'Derma roller 0.25 mm | Needle material: surgical steel'],
    [['diabetes'], null],
    [['immunosuppressed'], 'Jade roller'],
  ],
  cannotTell: [
    ['warning', ['immunosuppressed'], null],
    [null, ['immunosuppressed'], 'Dissolving microneedle patch'],
  ],
});
