import { productRuleTables } from '../../rule-tables';

productRuleTables('length-below-range', {
  flags: [
    ['info', 'Derma roller 0.2 mm'],
    ['info', 'Derma roller | Needle length: 0.1 mm'],
    ['info', 'Derma stamp 0.15mm'],
    ['info', 'Derma roller | Size? 0.15 mm / 0.2 mm'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm'],
    ['Derma roller | Size? 0.2 mm / 0.3 mm'],
    ['Derma roller 0.5 mm'],
    ['Derma roller 1.0 mm'],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown'],
    ['Derma roller, needle thickness 0.2 mm', 'length-unknown'],
  ],
});
