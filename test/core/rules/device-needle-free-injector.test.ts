import { productRuleTables } from '../../rule-tables';

productRuleTables('device-needle-free-injector', {
  flags: [
    ['danger', 'Hyaluron pen for lips, needle-free'],
    ['danger', 'Hyapen 0.3 ml needle-free injector'],
    ['danger', 'Needle-free mesotherapy injector pen'],
  ],
  doesNotFlag: [['Microneedling pen 0.25 mm'], ['Needle-free massage roller'], ['Hyaluronic acid serum']],
  cannotTell: [
    ['Pen for the skin', null],
    ['Microneedling pen', 'length-unknown'],
  ],
});
