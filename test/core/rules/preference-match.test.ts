import { productRuleTables } from '../../rule-tables';

productRuleTables('preference-match', {
  flags: [
    ['ok', 'Derma roller 0.3 mm', { preferredMm: 0.3 }],
    ['ok', 'Derma roller | Size? 0.2 mm / 0.25 mm / 0.5 mm', { preferredMm: 0.25 }],
    ['ok', 'Derma roller | Size? *0.25 mm / 0.5 mm', { preferredMm: 0.25 }],
    ['ok', 'Adjustable microneedling pen 0 - 0.5 mm', { preferredMm: 0.3 }],
    ['ok', 'Microneedling pen, adjustable needle length 0.25 - 2.5 mm', { preferredMm: 0.25 }],
    ['ok', 'Derma roller 0.5 mm', { preferredMm: 1 }],
  ],
  doesNotFlag: [
    ['Derma roller 0.3 mm'],
    ['Derma roller 0.3 mm', { preferredMm: 0.25 }],
    ['Derma roller | Size? 0.25 mm / *0.5 mm', { preferredMm: 0.25 }],
    ['Derma roller 1.0 mm', { preferredMm: 1 }],
    ['Derma roller 0.3 mm', { preferredMm: 3 }],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown', { preferredMm: 0.3 }],
    ['Derma roller 0.25 mm | Needle length: 0.3 mm', 'length-conflict', { preferredMm: 0.3 }],
  ],
});
