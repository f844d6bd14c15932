import { scheduleRuleTables } from '../../schedule-tables';

scheduleRuleTables('cartridge-used', {
  flags: [
    ['warning', { cartridgeUses: 1 }],
    ['warning', { cartridgeUses: 7 }],
  ],
  doesNotFlag: [[{ cartridgeUses: 0 }]],
  cannotTell: [[{}], [{ rollerWorn: true }]],
});
