import { describe, expect, it } from 'vitest';
import { assessSchedule } from '../../src/core/assess-schedule';
import {
  addDays,
  aftercareEndsAt,
  blankSchedule,
  cartridgeUses,
  daysBetween,
  lastSession,
  nextSession,
  type Session,
  scheduleOf,
  soakEndsAt,
  soakSecondsLeft,
} from '../../src/core/schedule';
import { verdictOf } from '../../src/core/verdict';

const HOUR = 3_600_000;
const NOON = Date.parse('2026-03-01T12:00:00Z');

function session(day: string, cartridge: Session['cartridge'] = null, endedAt: number | null = null): Session {
  return { day, endedAt, cartridge };
}

describe('calendar days', () => {
  it.each([
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-01', '2026-03-15', 14],
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
    // Over the nights on which clocks change, in Europe and America.
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2026-03-15', '2026-03-01', -14],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it.each([
    ['', '2026-03-01'],
    ['2026-03-01', 'tomorrow'],
    ['2026-3-1', '2026-03-01'],
    ['2026-13-01', '2026-03-01'],
    ['x2026-03-01', '2026-03-01'],
    ['2026-03-01T00:00', '2026-03-01'],
  ])('%j to %j: no days', (from, to) => {
    expect(daysBetween(from, to)).toBeNaN();
  });
});

describe('the next session', () => {
  it.each([
    ['one session', [session('2026-03-01')], { earliest: '2026-03-15', preferred: '2026-03-29' }],
    [
      'the latest of several, in any order',
      [session('2026-03-01'), session('2026-04-01'), session('2026-02-01')],
      { earliest: '2026-04-15', preferred: '2026-04-29' },
    ],
    [
      'a day that is none',
      [session('soon'), session('2026-03-01')],
      { earliest: '2026-03-15', preferred: '2026-03-29' },
    ],
    ['no session', [], null],
    ['only days that are none', [session('soon')], null],
  ])('after %s', (_what, log, next) => {
    expect(nextSession(log)).toEqual(next);
  });

  it('takes the later of two on one day', () => {
    const late = session('2026-03-01', 'same', NOON);
    expect(lastSession([late, session('2026-03-01', 'new', NOON - HOUR)])).toBe(late);
    expect(lastSession([late, session('2026-03-01', 'new')])).toBe(late);
    expect(lastSession([session('2026-03-01', 'new', NOON - HOUR), late])).toBe(late);
    expect(lastSession([session('2026-03-01', 'new'), late])).toBe(late);
  });
});

describe('what the log says', () => {
  it('of days, hours and the cartridge', () => {
    const log = [session('2026-02-27', 'same', NOON - 47 * HOUR)];
    expect(scheduleOf(log, '2026-03-01', NOON)).toEqual({
      ...blankSchedule(),
      daysSinceLast: 2,
      hoursSinceLast: 47,
      cartridgeUses: 1,
    });
  });

  it.each([
    ['no session', [], { daysSinceLast: null, hoursSinceLast: null }],
    ['a session whose hour is not known', [session('2026-02-27')], { daysSinceLast: 2, hoursSinceLast: null }],
    ['a session today', [session('2026-03-01', null, NOON)], { daysSinceLast: 0, hoursSinceLast: 0 }],
    [
      'a session in the future',
      [session('2026-03-02', null, NOON + HOUR)],
      { daysSinceLast: null, hoursSinceLast: null },
    ],
  ])('of %s', (_what, log, known) => {
    expect(scheduleOf(log, '2026-03-01', NOON)).toEqual({ ...blankSchedule(), ...known });
  });

  it('says nothing while nothing is known', () => {
    expect(assessSchedule(blankSchedule())).toEqual([]);
    expect(verdictOf(assessSchedule(blankSchedule()))).toBe('none');
  });
});

describe('the hours after a session', () => {
  it('end after 48', () => {
    expect(aftercareEndsAt(session('2026-03-01', null, NOON))).toBe(NOON + 48 * HOUR);
    expect(aftercareEndsAt(session('2026-03-01'))).toBeNull();
  });
});

describe('the soak', () => {
  it('ends after five minutes', () => {
    expect(soakEndsAt(NOON)).toBe(NOON + 300_000);
  });

  it.each([
    [0, 300],
    [1, 300],
    [1000, 299],
    [299_999, 1],
    [300_000, 0],
    [900_000, 0],
  ])('after %i ms has %i s left', (passed, left) => {
    expect(soakSecondsLeft(soakEndsAt(NOON), NOON + passed)).toBe(left);
  });
});

describe('the cartridge at hand', () => {
  it.each([
    ['no log', [], null],
    ['a device without cartridges', [session('2026-03-01')], null],
    ['a new one', [session('2026-03-01', 'new')], 1],
    ['the one from last time', [session('2026-03-01', 'new'), session('2026-03-15', 'same')], 2],
    ['in any order of the log', [session('2026-03-15', 'same'), session('2026-03-01', 'new')], 2],
    ['changed since', [session('2026-03-01', 'new'), session('2026-03-15', 'same'), session('2026-04-01', 'new')], 1],
    ['never a new one logged', [session('2026-03-01', 'same'), session('2026-03-15', 'same')], 2],
    ['a roller in between', [session('2026-03-01', 'new'), session('2026-03-15'), session('2026-04-01', 'same')], 2],
    ['a roller last', [session('2026-03-01', 'new'), session('2026-03-15')], null],
  ])('%s', (_what, log, uses) => {
    expect(cartridgeUses(log)).toBe(uses);
  });
});

describe('what the schedule finds', () => {
  it('names the days to wait, the gravest first', () => {
    const findings = assessSchedule({ ...blankSchedule(), daysSinceLast: 1, hoursSinceLast: 30, symptoms: ['pain'] });
    expect(findings.map(({ rule, params }) => [rule, params])).toEqual([
      ['stop-signs', {}],
      ['schedule-too-soon', { wait: 13, minimum: 14, preferred: 28 }],
      ['aftercare-actives-48h', { hours: 48 }],
      ['aftercare-sun-48h', { hours: 48, spf: 30 }],
    ]);
    expect(verdictOf(findings)).toBe('danger');
  });

  it('takes nobody for new who has not said so', () => {
    const [finding] = assessSchedule({ ...blankSchedule(), daysSinceLast: 14 });
    expect(finding?.severity).toBe('info');
  });

  it('rounds the days to wait up', () => {
    const [finding] = assessSchedule({ ...blankSchedule(), daysSinceLast: 13.5 });
    expect(finding?.params.wait).toBe(1);
  });
});
