import { productRuleTables } from '../../rule-tables';

productRuleTables('variants-longer-available', {
  flags: [
    ['info', 'Derma roller | Size? *0.25 mm / 0.5 mm / 1.5 mm'],
    ['info', 'Derma roller | Needle length? 0.3 mm / *0.5 mm / 0.75 mm'],
  ],
  doesNotFlag: [
    ['Derma roller | Size? *0.25 mm / 0.5 mm'],
    ['Derma roller | Size? 0.25 mm / *1.5 mm'],
    ['Derma roller | Size? 0.25 mm / 1.5 mm'],
    ['Derma roller 0.25 mm'],
  ],
  cannotTell: [
    ['Derma roller | Size? *Small / Large', 'length-unknown'],
    ['Derma roller', 'length-unknown'],
  ],
});
