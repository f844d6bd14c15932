import { productRuleTables } from '../../rule-tables';

productRuleTables('length-unknown', {
  flags: [
    ['caution', 'Derma roller'],
    ['caution', 'Derma roller 540 | Material: titanium'],
    ['caution', 'Adjustable microneedling pen with 5 speeds'],
    ['caution', 'Derma roller, head width 20 mm'],
    ['caution', 'Derma roller | Size: 15 cm'],
    ['caution', 'Derma roller | Needles over 0.5 mm are for clinics.'],
    ['caution', 'Dermaroller mit 540 Nadeln aus Titan'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm'],
    ['Derma roller | Needle length: 1.5 mm'],
    ['Derma roller | Size? 0.25 mm / 0.5 mm'],
    ['Jade roller'],
    ['Hyaluronic acid serum'],
    ['Hyaluron pen, needle-free'],
  ],
  cannotTell: [
    ['Nano needle cartridge for microneedling pen', 'device-nano'],
    ['Dissolving microneedle patch with hyaluronic acid', 'device-dissolving-patch'],
  ],
});
