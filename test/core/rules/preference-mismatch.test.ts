import { productRuleTables } from '../../rule-tables';

productRuleTables('preference-mismatch', {
  flags: [
    ['info', 'Derma roller 0.25 mm', { preferredMm: 0.5 }],
    ['info', 'Derma roller | Size? 0.2 mm / 0.5 mm', { preferredMm: 0.3 }],
    ['info', 'Adjustable microneedling pen 0 - 0.3 mm', { preferredMm: 0.5 }],
  ],
  doesNotFlag: [
    ['Derma roller 0.5 mm', { preferredMm: 0.5 }],
    ['Derma roller 0.5 mm', { preferredMm: 0.25 }],
    ['Derma roller 0.25 mm'],
    ['Derma roller 1.5 mm', { preferredMm: 0.3 }],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown', { preferredMm: 0.5 }],
    ['Derma roller 0.25 mm | Needle length: 0.3 mm', 'length-conflict', { preferredMm: 0.5 }],
  ],
});
