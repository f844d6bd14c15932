import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('redness-normal', {
  flags: [
    ['info', { rednessHours: 1 }],
    ['info', { rednessHours: 72 }],
  ],
  doesNotFlag: [[{ rednessHours: 72.1 }], [{ rednessHours: 200 }]],
  cannotTell: [[{}], [{ hoursSinceLast: 10 }]],
});
