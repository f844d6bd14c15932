import { productRuleTables } from '../../rule-tables';

productRuleTables('area-under-eye', {
  flags: [
    ['caution', 'Derma roller 0.25 mm for under eyes'],
    ['caution', 'Derma roller 0.25 mm | Reduces dark circles'],
    ['caution', "Derma roller 0.25 mm | Area: crow's feet"],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Avoid the eye area.'],
    ['Derma roller 0.25 mm | Do not use under the eyes.'],
    ['Derma roller 0.25 mm for the face'],
    ['Dissolving microneedle patch for under eyes'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm for the whole face', null],
  ],
});
