import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('schedule-ready', {
  flags: [
    ['ok', { daysSinceLast: 28 }],
    ['ok', { daysSinceLast: 400 }],
    ['ok', { daysSinceLast: 28, firstTime: true }],
  ],
  doesNotFlag: [[{ daysSinceLast: 27 }], [{ daysSinceLast: 0 }]],
  cannotTell: [[{}], [{ hoursSinceLast: 1000 }]],
});
