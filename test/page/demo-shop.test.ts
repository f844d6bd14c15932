import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/core/extract';
import { detect } from '../../src/page/detect';
import { readPage } from '../../src/page/read';
import { demoPages, shopPages } from '../shop/pages';
import { pageOf } from './page-of';

describe.each([...demoPages, ...shopPages])('$name', ({ url, file, expect: expected }) => {
  const document = pageOf(readFileSync(`test/shop/${file}`, 'utf8'));
  const listing = readPage(document, url);
  const { lengths } = extract(listing);

  test('opens the gate only where it should', () => expect(detect(document, url)).toBe(expected.detected));
  test('is read by its own shop', () => expect(listing.shop).toBe(expected.shop));
  test('offers these lengths', () => expect(lengths.offered.map(({ mm }) => mm)).toEqual(expected.lengths));
  test('has this one chosen', () => expect(lengths.selected?.mm ?? null).toBe(expected.selected));
  test('says nothing of other products or other people', () => {
    const words = JSON.stringify(listing);
    for (const foreign of [
      '2.0 mm, 600',
      'Northroll kit',
      'My clinic',
      '3 mm version',
      'Body roller',
      'You may also',
    ]) {
      expect(words).not.toContain(foreign);
    }
  });
  test.skipIf(expected.verdict === 'none' && listing.passages.length === 0)(
    'has passages with ids of their own',
    () => {
      const ids = [...listing.passages, ...listing.variants.flatMap(({ passages }) => passages)].map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(3);
      expect(new Set(ids).size).toBe(ids.length);
    },
  );
});
