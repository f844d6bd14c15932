import { productRuleTables } from '../../rule-tables';

productRuleTables('length-conflict', {
  flags: [
    ['warning', 'Derma roller 0.5 mm | Needle length: 1.5 mm'],
    ['caution', 'Derma roller 0.25 mm | Needle length: 0.3 mm'],
    ['warning', 'Derma roller 1.0 mm | Needle length: 1.5 mm'],
    ['warning', 'Derma roller 0.25 mm | Needle length: 1.0 mm'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Needle length: 0.25mm'],
    ['Derma roller 0.5 mm | Needle length: 500 µm'],
    ['Derma roller 0.25 / 0.5 / 1.0 mm | Size? 0.25 mm / 0.5 mm / 1.0 mm'],
    ['Derma roller 0.25 mm | Head width: 20 mm'],
    ['Derma roller 0.25 mm | Clinics use 1.5 mm needles.'],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown'],
    ['Derma roller 0.5 mm', 'material-unknown'],
  ],
});
