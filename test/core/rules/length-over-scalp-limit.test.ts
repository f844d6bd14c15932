import { productRuleTables } from '../../rule-tables';

productRuleTables('length-over-scalp-limit', {
  flags: [
    ['danger', 'Scalp derma roller, for scalp use only, 1.5 mm'],
    ['danger', 'Scalp derma roller, for scalp use only, 1.01 mm', { area: 'scalp' }],
    ['danger', 'Scalp derma roller, for scalp use only | Size? 1.5 mm / 2.0 mm'],
  ],
  doesNotFlag: [
    ['Scalp derma roller, for scalp use only, 1.0 mm'],
    ['Scalp derma roller, for scalp use only | Size? 1.0 mm / 1.5 mm'],
    ['Derma roller 1.5 mm'],
    ['Scalp derma roller, for scalp use only, 1.5 mm', { area: 'face' }],
  ],
  cannotTell: [
    ['Scalp derma roller, for scalp use only', 'length-unknown'],
    ['Derma roller for hair, body and face 1.5 mm', 'length-over-home-limit'],
  ],
});
