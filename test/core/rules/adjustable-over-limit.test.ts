import { productRuleTables } from '../../rule-tables';

productRuleTables('adjustable-over-limit', {
  flags: [
    ['warning', 'Microneedling pen, adjustable needle length 0.25 - 2.5 mm'],
    ['warning', 'Derma pen | Needle length: 0-3.0 mm adjustable'],
    ['warning', 'Microneedling pen with depth dial from 0.25 mm to 1.0 mm'],
    ['warning', 'Microneedling Pen, Nadellänge einstellbar von 0,25 bis 2,5 mm'],
  ],
  doesNotFlag: [
    ['Microneedling pen, adjustable needle length 0 - 0.5 mm'],
    ['Microneedling pen, adjustable needle length 0.75 - 3.0 mm'],
    ['Derma roller | Size? 0.25 mm / 2.5 mm'],
  ],
  cannotTell: [
    ['Microneedling pen, adjustable needle depth', 'length-unknown'],
    ['Microneedling pen, 5 speeds', 'length-unknown'],
  ],
});
