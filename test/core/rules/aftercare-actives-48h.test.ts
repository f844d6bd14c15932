import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('aftercare-actives-48h', {
  flags: [
    ['caution', { hoursSinceLast: 0 }],
    ['caution', { hoursSinceLast: 47.9 }],
  ],
  doesNotFlag: [[{ hoursSinceLast: 48 }], [{ hoursSinceLast: 72 }]],
  cannotTell: [[{}], [{ daysSinceLast: 1 }]],
});
