import type { Finding } from './assessment';
import { findingOf } from './rule';
import type { ScheduleState } from './schedule';
import { scheduleRules } from './schedule-rules';
import { inOrder } from './verdict';

/** What the last session means for today and the next. For the popup alone. */
export function assessSchedule(state: ScheduleState): Finding[] {
  const findings = scheduleRules.flatMap((rule) => {
    const outcome = rule.check(state);
    return outcome ? [findingOf(rule, outcome)] : [];
  });
  return inOrder(findings);
}
