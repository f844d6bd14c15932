import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { storedWords } from '../../src/options/stored-words';
import { fields, parsePreferences } from '../../src/preferences/fields';
import { speak } from '../ui/speak';

beforeEach(() => speak());

describe('a stored thing in words', () => {
  test.each([
    ['preferredMm', 0.25, '0.25\u00a0mm'],
    ['preferredMm', null, 'none'],
    ['area', null, 'not said'],
    ['firstTime', true, 'yes'],
    ['conditions', ['sunburn', 'metal-allergy'], 'Sunburn or strong sun lately\nMetal allergy'],
    ['loudness', 'also-fine', 'everything, also what is fine'],
    ['pausedHosts', ['amazon.com', 'amazon.de', 'glow.example'], 'Amazon\nglow.example'],
    ['ticks', ['check-sun'], 'No sun for 48 hours afterwards.'],
    ['dismissals', { a: { severity: 'danger', at: 1 }, b: { severity: 'ok', at: 1 } }, '2'],
    ['version', 1, '1'],
  ])('%s %j', (name, value, words) => expect(storedWords(name, value)).toBe(words));

  test('sessions, the latest first', () => {
    const session = { endedAt: null, cartridge: null, lengthMm: 0.25, area: 'face' };
    const log = [
      { ...session, day: '2026-01-01' },
      { ...session, day: '2026-02-01' },
    ];
    expect(storedWords('sessions', log).split('\n')).toEqual([
      'February 1, 2026 · 0.25\u00a0mm · face',
      'January 1, 2026 · 0.25\u00a0mm · face',
    ]);
  });

  test('what is broken or of another version is shown as it lies there', () => {
    expect(storedWords('preferredMm', 'long')).toBe('long');
    expect(storedWords('later', { a: [1] })).toBe('{"a":[1]}');
  });

  test('whatever it is, there are words', () => {
    const names = fc.constantFrom(...Object.keys(fields), 'version', 'later');
    fc.assert(
      fc.property(
        names,
        fc.oneof(fc.jsonValue(), fc.double(), fc.array(fc.record({ day: fc.string() }))),
        (name, value) => {
          expect(typeof storedWords(name, value)).toBe('string');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['soakEndsAt', 1e300],
    ['sessions', [{ day: '2026-99-99', endedAt: null, cartridge: null, lengthMm: null, area: null }]],
    ['sessions', [{ day: '2026-01-01', endedAt: 8.64e15, cartridge: null, lengthMm: null, area: null }]],
  ])('%s of %j is broken', (name, value) => {
    expect(storedWords(name, value)).toBe(JSON.stringify(value));
    expect(parsePreferences({ [name]: value })).toEqual(parsePreferences({}));
  });

  test('every one has words for what it is by default', () => {
    const defaults = parsePreferences({});
    const raw = Object.keys(fields).filter((name) => /[{["]/.test(storedWords(name, defaults[name as never])));
    expect(raw).toEqual([]);
  });
});
