import { productRuleTables } from '../../rule-tables';

productRuleTables('preference-exceeded', {
  flags: [
    ['caution', 'Derma roller 0.5 mm', { preferredMm: 0.25 }],
    ['caution', 'Derma roller | Size? 0.3 mm / 0.5 mm', { preferredMm: 0.2 }],
    ['caution', 'Derma roller | Size? 0.5 mm / 1.0 mm', { preferredMm: 0.3 }],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm', { preferredMm: 0.25 }],
    ['Derma roller 0.25 mm', { preferredMm: 0.5 }],
    ['Derma roller 0.5 mm'],
    ['Derma roller 1.5 mm', { preferredMm: 0.25 }],
    ['Derma roller 0.5 mm', { preferredMm: 0.05 }],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown', { preferredMm: 0.25 }],
    ['Derma roller 0.3 mm | Needle length: 0.5 mm', 'length-conflict', { preferredMm: 0.25 }],
  ],
});
