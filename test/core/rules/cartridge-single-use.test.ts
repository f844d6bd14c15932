import { productRuleTables } from '../../rule-tables';

productRuleTables('cartridge-single-use', {
  flags: [
    ['info', 'Microneedling pen 0.25 mm'],
    ['info', 'Dr. Pen cartridges 0.25 mm, 12 pins'],
    ['info', 'Electric derma pen with 2 cartridges 0.25 mm'],
  ],
  doesNotFlag: [['Derma roller 0.25 mm'], ['Derma stamp 0.25 mm'], ['Gel pen 0.5 mm'], ['Ink cartridge']],
  cannotTell: [
    ['Microneedling device 0.25 mm', null],
    ['Hyaluron pen, needle-free', 'device-needle-free-injector'],
  ],
});
