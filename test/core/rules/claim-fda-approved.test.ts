import { productRuleTables } from '../../rule-tables';

productRuleTables('claim-fda-approved', {
  flags: [
    ['caution', 'Derma roller 0.25 mm | FDA approved'],
    ['caution', 'Derma roller 0.25 mm | Made in an FDA registered facility, FDA registered'],
    ['caution', 'FDA-approved derma roller 0.25 mm'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | FDA cleared, K123456'],
    ['Derma roller 0.25 mm | Not approved by the FDA.'],
    ['Derma roller 0.25 mm | CE certified'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm | Certified', null],
  ],
});
