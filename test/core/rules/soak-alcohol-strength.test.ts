import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('soak-alcohol-strength', {
  flags: [
    ['info', { alcoholPercent: 60 }],
    ['info', { alcoholPercent: 75 }],
    ['info', { alcoholPercent: 90 }],
    ['caution', { alcoholPercent: 59 }],
    ['caution', { alcoholPercent: 91 }],
    ['caution', { alcoholPercent: 99 }],
  ],
  doesNotFlag: [[{ alcoholPercent: 70 }], [{ alcoholPercent: 70, soakSeconds: 300 }]],
  cannotTell: [[{}], [{ soakSeconds: 300 }]],
});
