import { describe, expect, test } from 'vitest';
import { readAreas } from '../../../src/core/extract/areas';
import { readBundle } from '../../../src/core/extract/bundle';
import { readClaims } from '../../../src/core/extract/claims';
import { readCleaning } from '../../../src/core/extract/cleaning';
import { readInterval } from '../../../src/core/extract/interval';
import { isDenied, statementsOf, wordsWith } from '../../../src/core/extract/statement';
import type { ScannedPassage } from '../../../src/core/passage-scan';
import { scanned } from './scanned';

function deniesAlcohol(words: string): boolean {
  return statementsOf(scanned(` | ${words}`)).some((statement) =>
    wordsWith(statement, 'alcohol').some((word) => isDenied(statement, word)),
  );
}

describe('a denial reaches', () => {
  test.each([
    'no alcohol',
    'do not soak it in alcohol',
    'alcohol is not allowed',
    'alcohol damages the needles',
    'alcohol-free',
    'アルコールは使用しないでください',
  ])('%s', (words) => expect(deniesAlcohol(words)).toBe(true));
});

describe('a denial does not reach', () => {
  test.each([
    'not water, but alcohol',
    'no more than 10 minutes in alcohol',
    'not only water or alcohol',
    'Do not boil. Use alcohol',
    'alcohol, never water',
  ])('%s', (words) => expect(deniesAlcohol(words)).toBe(false));
});

function evidenceIn(passages: ScannedPassage[]) {
  const interval = readInterval(passages);
  return [
    ...readAreas(passages).areas,
    ...readCleaning(passages),
    ...readClaims(passages),
    ...readBundle(passages),
    ...(interval ? [interval] : []),
  ].flatMap(({ evidence }) => evidence);
}

describe('every fact', () => {
  const listing = [
    'Dr. Pen — FDA approved kit with Vitamin C serum & numbing cream (10 % lidocaine)',
    'For professional use only; soak the head in 70 % alcohol, never in hot water.',
    'Use 2–3 times a week on face, scalp and lips. Share it with your partner!',
    'Package contents: 1 x ﾋｱﾙﾛﾝ serum, washable cartridges',
    'الاستخدام: مرتين في الأسبوع',
  ].join(' | ');

  test('quotes words of its passage', () => {
    const passages = scanned(listing);
    const evidence = evidenceIn(passages);
    expect(evidence.length).toBeGreaterThan(10);
    for (const { passage: id, quote } of evidence) {
      const passage = passages.find((scan) => scan.passage.id === id)?.passage;
      expect(passage?.text).toContain(quote);
      expect(quote).not.toBe('');
    }
  });

  test('stands whatever the order of the passages', () => {
    const passages = scanned(listing);
    const facts = (list: ScannedPassage[]) =>
      [...readCleaning(list), ...readClaims(list), ...readBundle(list), ...readAreas(list).areas]
        .map(({ value }) => value)
        .sort();
    expect(facts([...passages].reverse())).toEqual(facts(passages));
  });

  test('has at most twelve places', () => {
    const passages = scanned(Array.from({ length: 40 }, (_, i) => `Line ${i} on the face`).join(' | '));
    expect(readAreas(passages).areas.map(({ evidence }) => evidence.length)).toEqual([12]);
  });
});
