import { productRuleTables } from '../../rule-tables';

productRuleTables('length-clinical-overlap', {
  flags: [
    ['info', 'Derma roller 0.5 mm'],
    ['info', 'Derma roller | Needle length: 0,5 mm'],
    ['info', 'Derma roller | Size? 0.25 mm / 0.5 mm'],
    ['info', 'Derma roller | Size? 0.25 mm / *0.5 mm / 1.5 mm'],
    ['info', 'Adjustable microneedling pen 0-0.5 mm'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm'],
    ['Derma roller 0.4 mm'],
    ['Derma roller 0.51 mm'],
    ['Derma roller | Size? *0.25 mm / 0.5 mm'],
    ['Derma roller | Size? 0.5 mm / 1.0 mm'],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown'],
    ['Derma roller 0.5 mm | Needle length: 0.25 mm', 'length-conflict'],
  ],
});
