import { productRuleTables } from '../../rule-tables';

productRuleTables('claim-no-disinfection', {
  flags: [
    ['warning', 'Derma roller 0.25 mm | No sterilization needed.'],
    ['warning', 'Derma roller 0.25 mm | No need to disinfect it.'],
    ['warning', 'Derma roller 0.25 mm | Self-cleaning needles'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Disinfect before each use.'],
    ['Derma roller 0.25 mm | Soak in 70% alcohol.'],
    ['Derma roller 0.25 mm | No assembly needed.'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'cleaning-unstated'],
    ['Derma roller 0.25 mm | Low maintenance', 'cleaning-unstated'],
  ],
});
