import { productRuleTables } from '../../rule-tables';

productRuleTables('material-plastic-needles', {
  flags: [
    ['warning', 'Derma roller 0.25 mm | Needle material: plastic'],
    ['warning', 'Derma roller 0.25 mm | Needle material: resin'],
    ['warning', 'Derma roller 0.25 mm with nylon needles'],
    ['warning', 'Derma roller 0.25 mm | Needles are made of acrylic.'],
    ['warning', 'Dermaroller 0,25 mm | Nadelmaterial: Kunststoff'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Handle material: plastic | Needle material: surgical steel'],
    ['Derma roller 0.25 mm | Material: ABS plastic'],
    ['Dissolving microneedle patch | Needle material: polymer'],
    ['Derma roller 0.25 mm with plastic handle and titanium needles'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'material-unknown'],
    ['Derma roller 0.25 mm | Material: plastic', 'material-plastic-unclear'],
  ],
});
