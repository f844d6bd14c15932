import { productRuleTables } from '../../rule-tables';

productRuleTables('claim-too-frequent', {
  flags: [
    ['warning', 'Derma roller 0.25 mm | Use daily for best results.'],
    ['warning', 'Derma roller 0.25 mm | Use 2-3 times a week.'],
    ['caution', 'Derma roller 0.25 mm | Use it once a week.'],
    ['warning', 'Derma roller 0.25 mm | Use every other day.'],
    ['caution', 'Derma roller 0.25 mm | Use every 10 days.'],
  ],
  doesNotFlag: [
    ['Derma roller 0.25 mm | Use every two weeks.'],
    ['Derma roller 0.25 mm | Use once a month.'],
    ['Derma roller 0.25 mm | Use once every 4 weeks.'],
    ['Derma roller 0.25 mm | Ships once a week.'],
    ['Derma roller 0.25 mm | Do not use daily.'],
    ['Nano needle cartridge | Use once a week.'],
  ],
  cannotTell: [
    ['Derma roller 0.25 mm', null],
    ['Derma roller 0.25 mm | Use regularly.', null],
  ],
});
