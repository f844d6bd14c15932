import { productRuleTables } from '../../rule-tables';

productRuleTables('device-nano', {
  flags: [
    ['info', 'Nano needle cartridge for microneedling pen'],
    ['info', 'Nano cartridges for Dr. Pen 0.25 mm'],
  ],
  doesNotFlag: [['Nano needle cartridge 0.5 mm'], ['Microneedling pen 0.25 mm'], ['Nano SIM card']],
  cannotTell: [
    ['Cartridges for microneedling pen', 'length-unknown'],
    ['Microneedling pen tips', 'length-unknown'],
  ],
});
