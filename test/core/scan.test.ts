import { describe, expect, test } from 'vitest';
import { scan } from '../../src/core/scan';

/** The words found, each with its first meaning: 'derma roller=roller'. */
function found(text: string): string[] {
  return scan(text).map(({ start, end, concepts }) => `${text.slice(start, end)}=${concepts[0]}`);
}

describe('reads', () => {
  test.each([
    ['Derma Roller', ['Derma Roller=roller']],
    ['dermaroller', ['dermaroller=roller']],
    ['DERMA-ROLLER 540', ['DERMA-ROLLER=roller']],
    ['Dr. Pen A6', ['Dr. Pen=pen']],
    ['540needles', ['needles=needle']],
    ['ｄｅｒｍａ ｒｏｌｌｅｒ', ['ｄｅｒｍａ ｒｏｌｌｅｒ=roller']],
    ['derma\u200b roller\u200e 1', ['derma\u200b roller=roller']],
    ['Titanium-coated needles', ['Titanium-coated=titanium-coated', 'needles=needle']],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));
});

describe('the longest term hides what lies inside it', () => {
  test.each([
    ['jade roller', ['jade roller=lookalike']],
    ['titanium alloy', ['titanium alloy=titanium-alloy']],
    ['needle length', ['needle length=needle-length']],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));
});

describe('does not read a word inside another', () => {
  test.each(['pension', 'opening', 'stampede', 'controller', 'shiatsu', 'fintech'])('%s', (text) =>
    expect(found(text)).toEqual([]),
  );
});

test('spans lie in the text as given, in order', () => {
  const text = 'É\u0301é derma\u00a0roller — ＡＢＳ handle';
  for (const { start, end } of scan(text)) expect(text.slice(start, end).length).toBe(end - start);
  expect(found(text)).toContain('derma\u00a0roller=roller');
});
