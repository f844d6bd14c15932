import { productRuleTables } from '../../rule-tables';

productRuleTables('scalp-length-range', {
  flags: [
    ['caution', 'Scalp derma roller, for scalp use only, 1.0 mm'],
    ['caution', 'Scalp derma roller, for scalp use only, 0.75 mm', { area: 'scalp' }],
    ['caution', 'Hair growth derma roller for scalp | Needle length: 1.0 mm'],
  ],
  doesNotFlag: [
    ['Scalp derma roller, for scalp use only, 0.5 mm'],
    ['Scalp derma roller, for scalp use only, 1.5 mm'],
    ['Scalp derma roller, for scalp use only, 1.0 mm', { area: 'face' }],
    ['Scalp derma roller, for scalp use only, 1.0 mm', { area: 'body' }],
    ['Derma roller for face, body and scalp 1.0 mm'],
    ['Derma roller 1.0 mm', { area: 'scalp' }],
  ],
  cannotTell: [
    ['Scalp derma roller, for scalp use only', 'length-unknown'],
    ['Derma roller 0.75 mm', 'length-over-home-limit'],
  ],
});
