import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('redness-over-72h', {
  flags: [
    ['warning', { rednessHours: 72.1 }],
    ['warning', { rednessHours: 200 }],
  ],
  doesNotFlag: [[{ rednessHours: 72 }], [{ rednessHours: 1 }]],
  cannotTell: [[{}], [{ daysSinceLast: 10 }]],
});
