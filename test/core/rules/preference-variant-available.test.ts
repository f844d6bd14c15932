import { productRuleTables } from '../../rule-tables';

productRuleTables('preference-variant-available', {
  flags: [
    ['info', 'Derma roller | Size? 0.25 mm / 0.3 mm / *0.5 mm', { preferredMm: 0.3 }],
    ['info', 'Derma roller | Size? *0.2 mm / 0.5 mm', { preferredMm: 0.5 }],
  ],
  doesNotFlag: [
    ['Derma roller | Size? 0.25 mm / *0.3 mm', { preferredMm: 0.3 }],
    ['Derma roller | Size? 0.25 mm / 0.3 mm', { preferredMm: 0.3 }],
    ['Derma roller | Size? 0.3 mm / *1.5 mm', { preferredMm: 0.3 }],
    ['Derma roller | Size? 0.25 mm / *0.5 mm'],
  ],
  cannotTell: [
    ['Derma roller | Size? *Small / Large', 'length-unknown', { preferredMm: 0.3 }],
    ['Derma roller', 'length-unknown', { preferredMm: 0.3 }],
  ],
});
