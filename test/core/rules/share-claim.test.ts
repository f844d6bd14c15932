import { productRuleTables } from '../../rule-tables';

productRuleTables('share-claim', {
  flags: [
    ['danger', 'Derma roller 0.25 mm | Perfect for the whole family'],
    ['danger', 'Derma roller 0.25 mm | Share it with your partner.'],
    ['danger', 'Derma roller 0.25 mm | One roller for you and your friends to share'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Do not share with others.'],
    ['Derma roller 0.25 mm | Never share your roller with anyone.'],
    ['Derma roller 0.25 mm | Great gift for family and friends'],
    ['Derma roller 0.25 mm | Share your results with us!'],
    ['Derma roller 0.25 mm | 2 heads for couples'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm | For men and women', null],
  ],
});
