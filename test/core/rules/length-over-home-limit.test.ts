import { productRuleTables } from '../../rule-tables';

productRuleTables('length-over-home-limit', {
  flags: [
    ['danger', 'Derma roller 1.5 mm'],
    ['danger', 'Derma roller 0.51 mm'],
    ['danger', 'Derma roller 0.75 mm'],
    ['danger', 'Beard roller 0.75 mm for beard growth'],
    ['danger', 'Body derma roller 1.5 mm for stretch marks'],
    ['danger', 'Derma roller 540 titanium needles | Needle length: 2.0mm'],
    ['danger', 'Derma roller | Size? 0.25 mm / *1.5 mm'],
    ['danger', 'Derma roller | Size? 1.0 mm / 1.5 mm'],
    ['danger', 'Derma roller for face, body and scalp, 1.0 mm'],
    ['danger', 'Microneedling pen, adjustable depth 0.75 - 3.0 mm'],
    ['danger', 'Derma roller kit with 2 heads: 1.0 mm and 1.5 mm'],
    ['danger', 'Derma roller | Needle length: 1500 microns'],
    ['danger', 'Derma roller 1.0 mm | Needle length: 1.5 mm'],
    ['danger', 'Scalp derma roller, for the scalp only, 1.0 mm', { area: 'face' }],
    ['danger', 'Derma roller 1.5 mm', { area: 'scalp' }],
  ],
  doesNotFlag: [
    ['Derma roller 0.5 mm'],
    ['Derma roller 0.25 mm, not 1.5 mm like others'],
    ['Derma roller | Size? *0.25 mm / 1.5 mm'],
    ['Derma roller | Size? 0.5 mm / 1.0 mm'],
    ['Derma roller 0.5 mm | Needle length: 1.5 mm'],
    ['Derma roller 0.25 mm | Clinics use needles of 1.5 mm and more.'],
    ['Derma roller 0.75 mm', { area: 'scalp' }],
    ['Mechanical pencil 0.7 mm'],
    ['Paint roller 10 mm nap'],
  ],
  cannotTell: [
    ['Derma roller', 'length-unknown'],
    ['Derma roller, head width 20 mm', 'length-unknown'],
  ],
});
