import { productRuleTables } from '../../rule-tables';

productRuleTables('cleaning-other-method', {
  flags: [
    ['info', 'Derma roller 0.25 mm | Clean with hot water after each use.'],
    ['info', 'Derma roller 0.25 mm | Comes with a UV sterilizer box.'],
    ['info', 'Derma roller 0.25 mm | Rinse the head under running water after use.'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Soak in 70% isopropyl alcohol.'],
    ['Derma roller 0.25 mm | Rinse with water, then soak in alcohol.'],
    ['Derma roller 0.25 mm | Do not soak in alcohol.'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'cleaning-unstated'],
    ['Derma roller 0.25 mm | Easy to clean.', 'cleaning-unstated'],
  ],
});
