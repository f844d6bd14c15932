import { productRuleTables } from '../../rule-tables';

productRuleTables('bundle-serum-unknown', {
  flags: [
    ['info', 'Derma roller 0.25 mm kit with serum'],
    ['info', 'Derma roller 0.25 mm | Includes: 1 roller, 1 ampoule'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm kit with hyaluronic acid serum'],
    ['Derma roller 0.25 mm | Helps your serum absorb better'],
    ['Derma roller 0.25 mm | Apply your favourite serum afterwards.'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm gift set', null],
  ],
});
