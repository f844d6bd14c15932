import { productRuleTables } from '../../rule-tables';

productRuleTables('kit-long-heads', {
  flags: [
    ['warning', 'Derma roller set, 3 heads included: 0.5 mm, 1.0 mm, 1.5 mm'],
    ['warning', '6 in 1 derma roller kit with heads 0.25 mm, 0.3 mm, 0.5 mm, 1.0 mm and 1.5 mm'],
  ],
  doesNotFlag: [
    ['Derma roller kit with heads 0.2 mm, 0.25 mm and 0.3 mm'],
    ['Derma roller set, 2 heads included: 1.0 mm and 1.5 mm'],
    ['Derma roller | Size? 0.25 mm / 1.5 mm'],
  ],
  cannotTell: [
    ['6 in 1 derma roller kit', 'length-unknown'],
    ['Derma roller set, all heads included', 'length-unknown'],
  ],
});
