import { productRuleTables } from '../../rule-tables';

productRuleTables('first-time-start-low', {
  flags: [
    ['caution', 'Derma roller 0.5 mm', { firstTime: true }],
    ['caution', 'Derma roller 0.3 mm', { firstTime: true }],
    ['caution', 'Derma roller | Size? 0.3 mm / 0.5 mm / 1.0 mm', { firstTime: true }],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm', { firstTime: true }],
    ['Derma roller 0.5 mm'],
    ['Derma roller | Size? 0.25 mm / 0.5 mm', { firstTime: true }],
    ['Derma roller 1.5 mm', { firstTime: true }],
    ['Adjustable microneedling pen 0 - 0.5 mm', { firstTime: true }],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown', { firstTime: true }],
    ['Derma roller 0.3 mm | Needle length: 0.5 mm', 'length-conflict', { firstTime: true }],
  ],
});
