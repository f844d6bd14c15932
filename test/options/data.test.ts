import { describe, expect, test } from 'vitest';
import { exportFile, parseImport, previewImport, storedItems } from '../../src/options/data';
import { parsePreferences } from '../../src/preferences/fields';

const NOW = parsePreferences({ area: 'face', ticks: ['sun'] });

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
    expect(previewImport(file, NOW)).toBeNull();
  });
});

test('the preview names what would change, before and after', () => {
  const file = exportFile({ preferredMm: 0.25, area: 'face', ticks: [] });
  expect(previewImport(file, NOW)).toEqual([
    { name: 'preferredMm', from: 'null', to: '0.25' },
    { name: 'ticks', from: '["sun"]', to: '[]' },
  ]);
});

test('everything stored is listed, what we do not know included', () => {
  expect(storedItems({ area: 'face', ticks: ['sun'], unheard: 1 })).toEqual([
    { name: 'area', value: 'face' },
    { name: 'ticks', value: '["sun"]' },
    { name: 'unheard', value: '1' },
  ]);
});
