import { productRuleTables } from '../../rule-tables';

productRuleTables('bundle-numbing-strong', {
  flags: [
    ['warning', 'Derma roller kit 0.25 mm with 10% lidocaine numbing cream'],
    ['warning', 'Derma roller 0.25 mm | Includes: lidocaine 5% cream'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm kit with numbing cream'],
    ['Derma roller 0.25 mm | Includes: lidocaine 4% cream'],
    ['Derma roller 0.25 mm | 70% alcohol not included'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm kit with lidocaine cream', null],
  ],
});
