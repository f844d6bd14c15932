import { productRuleTables } from '../../rule-tables';

productRuleTables('serum-during-needling', {
  flags: [
    ['caution', 'Hydra roller 0.25 mm, fill the bottle with serum'],
    ['caution', 'Derma roller 0.25 mm | Apply serum, then roll.'],
    ['warning', 'Derma roller 0.25 mm with vitamin C serum | Apply the serum, then roll over it.'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Roll first, then apply a serum.'],
    ['Derma roller 0.25 mm | Apply serum after rolling.'],
    ['Derma roller 0.25 mm kit with hyaluronic acid serum'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm kit with serum', 'bundle-serum-unknown'],
  ],
});
