import { productRuleTables } from '../../rule-tables';

productRuleTables('cartridge-not-sterile', {
  flags: [
    ['caution', 'Dr. Pen cartridges 0.25 mm | Non-sterile'],
    ['caution', 'Dr. Pen cartridges 0.25 mm | Not sterile: sterilise before first use.'],
  ],
  doesNotFlag: [
    ['Dr. Pen cartridges 0.25 mm | Sterile, sealed one by one'],
    ['Derma roller 0.25 mm | Sterilized with gamma rays'],
    ['Derma roller 0.25 mm | Disinfect before each use.'],
  ],
  cannotTell: [
    ['Dr. Pen cartridges 0.25 mm', null],
    ['Dr. Pen cartridges 0.25 mm | Sealed package', null],
  ],
});
