import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('stop-signs', {
  flags: [
    ['danger', { symptoms: ['pain'] }],
    ['danger', { symptoms: ['bleeding'] }],
    ['danger', { symptoms: ['rash', 'bleeding'] }],
  ],
  doesNotFlag: [[{ symptoms: [] }], [{ rednessHours: 10, symptoms: [] }]],
  cannotTell: [[{}], [{ rednessHours: 100 }]],
});
