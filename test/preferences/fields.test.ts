import { describe, expect, test } from 'vitest';
import { fields, pagePreferences, parsePreferences } from '../../src/preferences/fields';

const DEFAULTS = Object.fromEntries(Object.entries(fields).map(([name, { fallback }]) => [name, fallback]));

describe('what is stored', () => {
  test('nothing: everything has its default', () => {
    expect(parsePreferences({})).toEqual(DEFAULTS);
  });

  test.each([
    ['preferredMm', 0.25],
    ['preferredMm', null],
    ['area', 'scalp'],
    ['firstTime', true],
    ['conditions', ['pregnant-nursing']],
    ['loudness', 'badge'],
    ['on', false],
    ['ticks', ['cleanse']],
    ['dismissals', { abc: { severity: 'danger', at: 1 } }],
    ['salt', 'x'],
  ])('%s: %j is taken as it is', (name, value) => {
    expect(parsePreferences({ [name]: value })).toEqual({ ...DEFAULTS, [name]: value });
  });

  test.each([
    ['preferredMm', '0.25'],
    ['preferredMm', 25],
    ['preferredMm', Number.NaN],
    ['area', 'moon'],
    ['firstTime', 1],
    ['conditions', 'pregnant-nursing'],
    ['loudness', ''],
    ['on', null],
    ['ticks', [1]],
    ['dismissals', { abc: 'danger' }],
    ['dismissals', null],
    ['salt', {}],
  ])('%s: a broken %j costs that one alone', (name, value) => {
    const stored = { preferredMm: 0.3, area: 'face', firstTime: true, ticks: ['sun'], [name]: value };
    const { [name as 'salt']: broken, ...others } = parsePreferences(stored);
    const { [name as 'salt']: fallback, ...whole } = { ...DEFAULTS, ...stored, [name]: DEFAULTS[name] };
    expect(broken).toEqual(fallback);
    expect(others).toEqual(whole);
  });

  test('nothing has the sign of nothing', () => {
    const session = { day: '2026-03-01', endedAt: -0, cartridge: null, lengthMm: -0, area: null };
    const { soakEndsAt, sessions } = parsePreferences({ soakEndsAt: -0, sessions: [session] });
    expect([soakEndsAt, sessions]).toEqual([0, [{ ...session, endedAt: 0, lengthMm: 0 }]]);
  });

  test('what we do not know is left out, prototypes included', () => {
    const stored = JSON.parse('{ "__proto__": { "on": false }, "unheard": 1 }');
    expect(parsePreferences(stored)).toEqual(DEFAULTS);
    expect(parsePreferences(Object.create({ on: false }))).toEqual(DEFAULTS);
  });
});

test('a page is told the preferred length, the area and the first time, and nothing else', () => {
  const all = parsePreferences({ conditions: ['diabetes'], ticks: ['sun'], area: 'body' });
  expect(pagePreferences(all)).toEqual({ preferredMm: null, area: 'body', firstTime: false });
});
