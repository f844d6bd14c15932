import { describe, expect, it } from 'vitest';
import { assessSchedule } from '../src/core/assess-schedule';
import type { Severity } from '../src/core/assessment';
import { blankSchedule, type ScheduleState } from '../src/core/schedule';
import { severityIn } from './judge';

type State = Partial<ScheduleState>;

export interface ScheduleTables {
  flags: readonly [severity: Severity, state: State][];
  doesNotFlag: readonly [state: State][];
  cannotTell: readonly [state: State][];
}

/** The three tables of a schedule rule: what is known of the last session, the rest being unknown. */
export function scheduleRuleTables(rule: string, { flags, doesNotFlag, cannotTell }: ScheduleTables): void {
  const severityOf = (state: State) => severityIn(assessSchedule({ ...blankSchedule(), ...state }), rule);
  describe(`flags ${rule}`, () => {
    it.each(flags)('%s: %j', (severity, state) => {
      expect(severityOf(state)).toBe(severity);
    });
  });
  describe(`does not flag ${rule}`, () => {
    it.each(doesNotFlag)('%j', (state) => {
      expect(severityOf(state)).toBeNull();
    });
  });
  describe(`cannot tell ${rule}`, () => {
    it.each(cannotTell)('%j', (state) => {
      expect(severityOf(state)).toBeNull();
    });
  });
}
