import { productRuleTables } from '../../rule-tables';

productRuleTables('length-home-range', {
  flags: [
    ['ok', 'Derma roller 0.25 mm'],
    ['ok', 'Derma roller 0.3 mm'],
    ['ok', 'Derma roller 0.5 mm'],
    ['ok', 'Derma roller for the face | Needle length: 0.25mm'],
    ['ok', 'Derma stamp | Needle length: .5 mm'],
    ['ok', 'Derma roller | Needle length: 250 µm'],
    ['ok', 'Derma roller | Size? 0.2 mm / 0.25 mm / 0.3 mm'],
    ['ok', 'Derma roller | Size? *0.25 mm / 1.0 mm'],
    ['ok', 'Adjustable microneedling pen, 0 - 0.5 mm'],
    ['ok', 'Scalp derma roller for hair growth, 0.5 mm | Area: scalp only'],
    ['ok', 'Dermaroller 0,25 mm'],
    ['ok', 'Derma roller 0,5 mm aiguilles en titane'],
    ['ok', 'ダーマローラー 0.25mm'],
  ],
  doesNotFlag: [
    ['Derma roller 0.2 mm'],
    ['Derma roller 0.51 mm'],
    ['Derma roller 1.5 mm'],
    ['Derma roller | Size? 0.5 mm / 1.0 mm'],
    ['Derma roller 0.5 mm | Needle length: 1.5 mm'],
    ['Microneedling pen, adjustable needle depth 0.25 - 2.5 mm'],
    ['Jade roller for the face, 0.5 kg'],
    ['RF microneedling device 0.5 mm'],
  ],
  cannotTell: [
    ['Derma roller with titanium needles', 'length-unknown'],
    ['Derma roller | Most people start at 0.25 mm.', 'length-unknown'],
  ],
});
