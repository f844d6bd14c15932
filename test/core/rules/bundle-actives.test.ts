import { productRuleTables } from '../../rule-tables';

productRuleTables('bundle-actives', {
  flags: [
    ['caution', 'Derma roller 0.25 mm kit with vitamin C serum'],
    ['caution', 'Derma roller 0.25 mm | Includes: retinol serum'],
    ['caution', 'Derma roller 0.25 mm set with glycolic acid serum'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm kit with hyaluronic acid serum'],
    ['Derma roller 0.25 mm | Do not use retinol or vitamin C for 48 hours.'],
    ['Derma roller 0.25 mm | Works well with your own vitamin C serum'],
    ['Vitamin C serum, use with a 0.25 mm derma roller'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm kit with serum', 'bundle-serum-unknown'],
  ],
});
