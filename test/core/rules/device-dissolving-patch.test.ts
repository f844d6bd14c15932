import { productRuleTables } from '../../rule-tables';

productRuleTables('device-dissolving-patch', {
  flags: [
    ['info', 'Dissolving microneedle patch with hyaluronic acid'],
    ['info', 'Microneedle acne patches, dissolving'],
    ['info', 'Dissolving microneedle eye patch 0.45 mm'],
  ],
  doesNotFlag: [['Derma roller 0.25 mm'], ['Nicotine patch'], ['Hydrogel eye patches']],
  cannotTell: [
    ['Microneedling device', 'length-unknown'],
    ['Microneedle stamp', 'length-unknown'],
  ],
});
