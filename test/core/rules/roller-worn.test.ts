import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('roller-worn', {
  flags: [['warning', { rollerWorn: true }]],
  doesNotFlag: [[{ rollerWorn: false }], [{ cartridgeUses: 3 }]],
  cannotTell: [[{}]],
});
