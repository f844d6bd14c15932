import type { ScheduleRule } from './rule';
import { aftercareActives48h } from './rules/aftercare-actives-48h';
import { aftercareSun48h } from './rules/aftercare-sun-48h';
import { cartridgeUsed } from './rules/cartridge-used';
import { rednessNormal } from './rules/redness-normal';
import { rednessOver72h } from './rules/redness-over-72h';
import { rollerWorn } from './rules/roller-worn';
import { scheduleEarlyWindow } from './rules/schedule-early-window';
import { scheduleReady } from './rules/schedule-ready';
import { scheduleTooSoon } from './rules/schedule-too-soon';
import { soakAlcoholStrength } from './rules/soak-alcohol-strength';
import { soakTooShort } from './rules/soak-too-short';
import { stopSigns } from './rules/stop-signs';

/** What the last session means for today and the next. For the popup alone. */
export const scheduleRules: readonly ScheduleRule[] = [
  scheduleTooSoon,
  scheduleEarlyWindow,
  scheduleReady,
  aftercareActives48h,
  aftercareSun48h,
  rednessNormal,
  rednessOver72h,
  stopSigns,
  soakTooShort,
  soakAlcoholStrength,
  cartridgeUsed,
  rollerWorn,
];
