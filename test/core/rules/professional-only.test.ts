import { productRuleTables } from '../../rule-tables';

productRuleTables('professional-only', {
  flags: [
    ['warning', 'Derma roller 0.25 mm | For professional use only.'],
    ['warning', 'Derma roller 0.5 mm | Only for licensed practitioners.'],
    ['warning', 'Derma roller 0.25 mm | To be used by trained professionals only.'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Professional grade'],
    ['Derma roller 0.25 mm | Professional results at home'],
    ['Derma roller 0.25 mm | For home and professional use'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Professional derma roller 0.25 mm', null],
  ],
});
