import { productRuleTables } from '../../rule-tables';

productRuleTables('scalp-ask-dermatologist', {
  flags: [
    ['info', 'Scalp derma roller, for scalp use only, 0.5 mm'],
    ['info', 'Derma roller 0.25 mm for face and scalp'],
    ['info', 'Derma roller 0.5 mm | Suitable for: hair, beard'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm for the face'],
    ['Derma roller 0.25 mm'],
    ['Derma roller 0.25 mm', { area: 'scalp' }],
  ],
  cannotTell: [
    ['Derma roller', null],
    ['Derma roller for any skin', null],
  ],
});
