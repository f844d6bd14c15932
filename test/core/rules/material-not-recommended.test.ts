import { productRuleTables } from '../../rule-tables';

productRuleTables('material-not-recommended', {
  flags: [
    ['caution', 'Derma roller 0.25 mm | Needle material: alloy'],
    ['caution', 'Derma roller 0.25 mm | Needle material: carbon steel'],
    ['caution', 'Derma roller 0.25 mm | Needle material: copper'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Needle material: surgical steel'],
    ['Derma roller 0.25 mm | Handle material: aluminium | Needle material: titanium'],
    ['Derma roller 0.25 mm | Needle material: stainless steel'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'material-unknown'],
    ['Derma roller 0.25 mm with aluminium handle', 'material-unknown'],
  ],
});
