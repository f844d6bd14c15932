import { productRuleTables } from '../../rule-tables';

productRuleTables('bundle-numbing-cream', {
  flags: [
    ['caution', 'Derma roller 0.25 mm kit with numbing cream'],
    ['caution', 'Derma roller 0.25 mm | Includes: derma roller, numbing cream'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Painless'],
    ['Derma roller 0.25 mm | No numbing cream needed.'],
    ['Derma roller kit 0.25 mm with 10% lidocaine numbing cream'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm kit with cream', null],
  ],
});
