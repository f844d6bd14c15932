import { productRuleTables } from '../../rule-tables';

productRuleTables('disposable-reuse-claim', {
  flags: [
    ['warning', 'Cartridges for Dr. Pen 0.25 mm | Washable and reusable cartridges'],
    ['warning', 'Microneedling pen 0.25 mm | Each cartridge can be used 5 times.'],
    ['warning', 'Microneedling cartridges 0.25 mm | You can reuse the cartridge up to 3 times.'],
  ],
  doesNotFlag: [
    ['Microneedling pen 0.25 mm | Disposable cartridges: do not reuse.'],
    ['Cartridges for Dr. Pen 0.25 mm | Single use only'],
    ['Derma roller 0.25 mm | Reusable roller with storage case'],
  ],
  cannotTell: [
    ['Microneedling pen 0.25 mm', null],
    ['Cartridges for Dr. Pen 0.25 mm, 10 pcs', null],
  ],
});
