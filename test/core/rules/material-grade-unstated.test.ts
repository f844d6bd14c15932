import { productRuleTables } from '../../rule-tables';

productRuleTables('material-grade-unstated', {
  flags: [
    ['info', 'Derma roller 0.25 mm | Needle material: stainless steel'],
    ['info', 'Derma roller 0.25 mm | Material: stainless steel'],
    ['info', 'Derma roller 0.25 mm | Needle material: titanium alloy'],
    ['info', 'Derma roller 0.25 mm | Material: ABS, stainless steel'],
    ['info', 'Dermaroller 0,25 mm | Nadelmaterial: Edelstahl'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Needle material: surgical stainless steel'],
    ['Derma roller 0.25 mm | Needle material: titanium'],
    ['Derma roller 0.25 mm | Handle material: stainless steel'],
    ['Derma roller 0.25 mm | Needle material: gold-plated stainless steel'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'material-unknown'],
    ['Derma roller 0.25 mm | Material: ABS plastic', 'material-plastic-unclear'],
  ],
});
