import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('schedule-early-window', {
  flags: [
    ['info', { daysSinceLast: 14 }],
    ['info', { daysSinceLast: 27 }],
    ['caution', { daysSinceLast: 14, firstTime: true }],
    ['caution', { daysSinceLast: 27, firstTime: true }],
  ],
  doesNotFlag: [[{ daysSinceLast: 13 }], [{ daysSinceLast: 28 }], [{ daysSinceLast: 28, firstTime: true }]],
  cannotTell: [[{}], [{ firstTime: true }]],
});
