import { productRuleTables } from '../../rule-tables';

productRuleTables('share-separate-heads', {
  flags: [
    ['caution', 'Derma roller with 2 heads for couples, 0.25 mm'],
    ['caution', 'Derma roller 0.25 mm | Two heads, so you and your partner each have one.'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | 2 rollers in the pack'],
    ['Derma roller 0.25 mm | Do not share with others.'],
    ['Derma roller kit with 3 heads, 0.25 mm'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm | For men and women', null],
  ],
});
