import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('schedule-too-soon', {
  flags: [
    ['warning', { daysSinceLast: 0 }],
    ['warning', { daysSinceLast: 13 }],
    ['warning', { daysSinceLast: 13.9 }],
  ],
  doesNotFlag: [[{ daysSinceLast: 14 }], [{ daysSinceLast: 30 }]],
  cannotTell: [[{}], [{ hoursSinceLast: 5 }]],
});
