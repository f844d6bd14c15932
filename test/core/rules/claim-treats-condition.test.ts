import { productRuleTables } from '../../rule-tables';

productRuleTables('claim-treats-condition', {
  flags: [
    ['info', 'Derma roller 0.25 mm | Treats acne scars'],
    ['info', 'Derma roller 0.25 mm for hair loss'],
    ['info', 'Derma roller 0.25 mm | Reduces stretch marks and scars'],
    ['info', 'Derma roller 0.25 mm | Boosts collagen'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Do not use on acne.'],
    ['Derma roller 0.25 mm for smooth skin'],
    ['Derma roller 0.25 mm | Not for use on scars.'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm | For a fresh look', null],
  ],
});
