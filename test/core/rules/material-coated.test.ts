import { productRuleTables } from '../../rule-tables';

productRuleTables('material-coated', {
  flags: [
    ['caution', 'Derma roller 0.25 mm | Needle material: titanium-coated stainless steel'],
    ['caution', 'Derma roller 0.25 mm | Needle material: titanium plated'],
    ['caution', 'Derma roller 0.25 mm | Needles: 24K gold plated'],
    ['caution', 'Derma roller 0.25 mm | Needle material: gold-plated'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Needle material: gold-plated surgical steel'],
    ['Derma roller 0.25 mm | Needle material: titanium'],
    ['Derma roller 0.25 mm | Colour: gold'],
    ['Derma roller 0.25 mm | Needle material: stainless steel'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'material-unknown'],
    ['Derma roller 0.25 mm with golden handle', 'material-unknown'],
  ],
});
