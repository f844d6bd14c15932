import { productRuleTables } from '../../rule-tables';

productRuleTables('scalp-not-dedicated', {
  flags: [
    ['warning', 'Derma roller 0.75 mm', { area: 'scalp' }],
    ['warning', 'Derma roller for face and body 1.0 mm', { area: 'scalp' }],
    ['warning', 'Derma roller for face and scalp | Needle length: 1.0 mm', { area: 'scalp' }],
  ],
  doesNotFlag: [
    ['Derma roller 0.5 mm', { area: 'scalp' }],
    ['Derma roller 1.5 mm', { area: 'scalp' }],
    ['Derma roller 0.75 mm'],
    ['Scalp derma roller, for scalp use only, 0.75 mm', { area: 'scalp' }],
    ['Derma roller | Size? 0.5 mm / 1.0 mm', { area: 'scalp' }],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown', { area: 'scalp' }],
    ['Derma roller 0.5 mm | Needle length: 1.0 mm', 'length-conflict', { area: 'scalp' }],
  ],
});
