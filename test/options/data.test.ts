import { beforeEach, describe, expect, test } from 'vitest';
import { exportFile, parseImport, previewImport, storedItems } from '../../src/options/data';
import { storedWords } from '../../src/options/stored-words';
import { parsePreferences } from '../../src/preferences/fields';
import { speak } from '../ui/speak';

const NOW = parsePreferences({ area: 'face', ticks: ['check-sun'] });

beforeEach(() => speak());

describe('an exported file', () => {
  test('comes back as it was', () => {
    const stored = { version: 1, preferredMm: 0.3, ticks: ['sun'], area: null };
    expect(parseImport(exportFile(stored))).toEqual({ preferredMm: 0.3, ticks: ['sun'], area: null });
  });

  test('sets what it holds and nothing else', () => {
    expect(parseImport(exportFile({ version: 1, on: false }))).toEqual({ on: false });
  });

  test('with a broken value costs that one alone', () => {
    expect(parseImport(exportFile({ preferredMm: 'long', on: false }))).toEqual({ preferredMm: null, on: false });
  });

  test.each(['', '{', 'null', '[]', '"needlewise"', '{}', '{"app":"other","on":false}'])('is not %s', (file) => {
    expect(parseImport(file)).toBeNull();
    expect(previewImport(file, NOW, storedWords)).toBeNull();
  });
});

test('the preview names what would change, before and after, in words', () => {
  const file = exportFile({ preferredMm: 0.25, area: 'face', ticks: [] });
  expect(previewImport(file, NOW, storedWords)).toEqual([
    { name: 'preferredMm', from: 'none', to: '0.25\u00a0mm' },
    { name: 'ticks', from: 'No sun for 48 hours afterwards.', to: 'none' },
  ]);
});

test('the preview names what changes under words that stay the same', () => {
  const dismissals = (hash: string) => ({ [hash]: { severity: 'danger', at: 1 } });
  const now = parsePreferences({ dismissals: dismissals('a') });
  expect(previewImport(exportFile({ dismissals: dismissals('b') }), now, storedWords)).toEqual([
    { name: 'dismissals', from: '1', to: '1' },
  ]);
});

test('everything stored is listed, what we do not know included', () => {
  expect(storedItems({ version: 1, area: 'face', unheard: { a: 1 } }, storedWords)).toEqual([
    { name: 'version', value: '1', canForget: false },
    { name: 'area', value: 'face', canForget: true },
    { name: 'unheard', value: '{"a":1}', canForget: true },
  ]);
});
