import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('soak-too-short', {
  flags: [
    ['warning', { soakSeconds: 0 }],
    ['warning', { soakSeconds: 299 }],
  ],
  doesNotFlag: [[{ soakSeconds: 300 }], [{ soakSeconds: 900 }]],
  cannotTell: [[{}], [{ alcoholPercent: 70 }]],
});
