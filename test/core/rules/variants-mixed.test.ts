import { productRuleTables } from '../../rule-tables';

productRuleTables('variants-mixed', {
  flags: [
    ['warning', 'Derma roller | Size? 0.25 mm / 0.5 mm / 1.0 mm / 1.5 mm'],
    ['warning', 'Derma roller | Needle size? 0.5mm / 0.75mm'],
    ['warning', 'Derma roller | Available in 0.25 mm, 0.5 mm, 1.0 mm'],
    ['warning', 'Dermaroller | Größe? 0,25 mm / 0,5 mm / 1,0 mm'],
  ],
  doesNotFlag: [
    ['Derma roller | Size? 0.25 mm / 0.5 mm'],
    ['Derma roller | Size? *0.25 mm / 1.5 mm'],
    ['Derma roller | Size? 1.0 mm / 1.5 mm'],
    ['Derma roller 1.5 mm'],
    ['Microneedling pen, adjustable depth 0.25 - 2.5 mm'],
  ],
  cannotTell: [
    ['Derma roller, choose your size', 'length-unknown'],
    ['Derma roller | Size? Small / Large', 'length-unknown'],
  ],
});
