import { productRuleTables } from '../../rule-tables';

productRuleTables('material-recommended', {
  flags: [
    ['ok', 'Derma roller 0.25 mm | Needle material: surgical stainless steel'],
    ['ok', 'Derma roller 0.25 mm | Needles: medical grade stainless steel'],
    ['ok', 'Derma roller 0.25 mm | Needle material: 316L stainless steel'],
    ['ok', 'Derma roller 0.25 mm | Needle material: titanium'],
    ['ok', 'Titanium needle derma roller 0.25 mm'],
    ['ok', 'Derma roller 0.25 mm | Needles of gold-plated surgical steel'],
    ['ok', 'Derma roller 0.25 mm | Needle material: surgical steel | Handle material: ABS plastic'],
    ['ok', 'Dermaroller 0,25 mm | Nadelmaterial: Titan'],
    ['ok', 'Dermaroller 0,25 mm | Material der Nadeln: Chirurgenstahl'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Needle material: stainless steel'],
    ['Derma roller 0.25 mm | Needle material: titanium alloy'],
    ['Derma roller 0.25 mm | Needle material: titanium-coated stainless steel'],
    ['Derma roller 0.25 mm | Handle material: titanium'],
    ['Derma roller 0.25 mm, titanium | Needle material: stainless steel'],
    ['Derma roller 0.25 mm | Needle material: plastic'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'material-unknown'],
    ['Derma roller 0.25 mm, medical grade', 'material-unknown'],
  ],
});
