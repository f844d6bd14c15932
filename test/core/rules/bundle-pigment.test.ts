import { productRuleTables } from '../../rule-tables';

productRuleTables('bundle-pigment', {
  flags: [
    ['warning', 'BB glow kit with derma roller 0.25 mm'],
    ['warning', 'Derma roller 0.25 mm set with tinted BB glow serum'],
    ['warning', 'Microneedling pen 0.25 mm for BB glow, with pigment ampoules'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Helps against pigmentation'],
    ['Derma roller 0.25 mm | Reduces pigment spots'],
    ['Derma roller 0.25 mm kit with hyaluronic acid serum'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm kit with serum', 'bundle-serum-unknown'],
  ],
});
