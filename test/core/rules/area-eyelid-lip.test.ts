import { productRuleTables } from '../../rule-tables';

productRuleTables('area-eyelid-lip', {
  flags: [
    ['warning', 'Derma stamp 0.25 mm for eyelids'],
    ['warning', 'Derma roller 0.25 mm | Area: lips'],
    ['warning', 'Derma roller 0.25 mm | For lip plumping'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Avoid eyelids and lips.'],
    ['Derma roller 0.25 mm | Do not use on the lips.'],
    ['Derma roller 0.25 mm for cheeks and forehead'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm for the whole face', null],
  ],
});
