import { productRuleTables } from '../../rule-tables';

productRuleTables('device-rf', {
  flags: [
    ['danger', 'RF microneedling machine for home use'],
    ['danger', 'Fractional radiofrequency microneedle device 0.5 mm'],
    ['danger', 'Gold RF microneedling pen 0.25 mm'],
  ],
  doesNotFlag: [['Microneedling pen 0.25 mm'], ['Derma roller 0.25 mm'], ['RF face lifting device without needles']],
  cannotTell: [
    ['Microneedling device', 'length-unknown'],
    ['Electric microneedling device', 'length-unknown'],
  ],
});
