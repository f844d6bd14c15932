import { productRuleTables } from '../../rule-tables';

productRuleTables('cleaning-unstated', {
  flags: [
    ['info', 'Derma roller 0.25 mm'],
    ['info', 'Derma stamp 0.25 mm | Needle material: titanium'],
    ['info', 'Microneedling device 0.25 mm'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Soak in 70% alcohol before and after use.'],
    ['Derma roller 0.25 mm | Clean with hot water after each use.'],
    ['Microneedling pen 0.25 mm with cartridges'],
    ['Cartridges for Dr. Pen 0.25 mm'],
  ],
  cannotTell: [
    ['Jade roller', null],
    ['Dissolving microneedle patch', 'device-dissolving-patch'],
  ],
});
