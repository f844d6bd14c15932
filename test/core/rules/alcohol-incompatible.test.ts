import { productRuleTables } from '../../rule-tables';

productRuleTables('alcohol-incompatible', {
  flags: [
    ['caution', 'Derma roller 0.25 mm | Do not soak in alcohol.'],
    ['caution', 'Derma roller 0.25 mm | Do not clean the head with alcohol.'],
    ['caution', 'Derma roller 0.25 mm | Cleaning: do not use alcohol'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Soak the head in 70% alcohol before use.'],
    ['Derma roller 0.25 mm | The serum contains no alcohol.'],
    ['Derma roller 0.25 mm | Alcohol-free cleanser included'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', 'cleaning-unstated'],
    ['Derma roller 0.25 mm | Easy to clean.', 'cleaning-unstated'],
  ],
});
