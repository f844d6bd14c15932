import { productRuleTables } from '../../rule-tables';

productRuleTables('material-plastic-unclear', {
  flags: [
    ['caution', 'Derma roller 0.25 mm | Material: plastic'],
    ['caution', 'Derma roller 0.25 mm | Material: ABS'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Material: ABS, stainless steel'],
    ['Derma roller 0.25 mm | Needle material: plastic'],
    ['Derma roller 0.25 mm | Handle material: plastic'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'material-unknown'],
    ['Derma roller 0.25 mm in a plastic case', 'material-unknown'],
  ],
});
