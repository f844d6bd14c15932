import { productRuleTables } from '../../rule-tables';

productRuleTables('material-unknown', {
  flags: [
    ['caution', 'Derma roller 0.25 mm'],
    ['caution', 'Derma roller 0.25 mm | Handle material: ABS plastic'],
    ['caution', 'Derma roller 0.25 mm with wooden handle'],
    ['caution', 'Derma roller 0.25 mm, medical grade'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Needle material: titanium'],
    ['Derma roller 0.25 mm | Material: stainless steel'],
    ['Derma roller 0.25 mm | Material: plastic'],
    ['Jade roller'],
  ],
  cannotTell: [
    ['Nano needle cartridge for microneedling pen', 'device-nano'],
    ['Dissolving microneedle patch', 'device-dissolving-patch'],
  ],
});
