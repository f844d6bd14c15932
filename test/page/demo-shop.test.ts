import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/core/extract';
import { detect } from '../../src/page/detect';
import { readPage } from '../../src/page/read';
import { demoPages, shopPages } from '../shop/pages';
import { pageOf } from './page-of';

/** The words of a page, element by element: its product's, and those in the parts marked as noise. */
function linesOf(page: Document): { own: string[]; foreign: string[] } {
  const lines: { own: string[]; foreign: string[] } = { own: [], foreign: [] };
  for (const element of page.querySelectorAll('*')) {
    const list = element.closest('[data-noise]') ? lines.foreign : lines.own;
    for (const { nodeType, textContent } of element.childNodes) {
      if (nodeType === Node.TEXT_NODE) list.push(textContent?.replace(/\s+/g, ' ').trim() ?? '');
    }
  }
  return { own: lines.own, foreign: lines.foreign.filter(Boolean) };
}

describe.each([...demoPages, ...shopPages])('$name', ({ url, file, expect: expected }) => {
  const document = pageOf(readFileSync(`test/shop/${file}`, 'utf8'));
  const listing = readPage(document, url);
  const { lengths } = extract(listing);

  test('opens the gate only where it should', () => expect(detect(document, url)).toBe(expected.detected));
  test('is read by its own shop', () => expect(listing.shop).toBe(expected.shop));
  test('offers these lengths', () => expect(lengths.offered.map(({ mm }) => mm)).toEqual(expected.lengths));
  test('has this one chosen', () => expect(lengths.selected?.mm ?? null).toBe(expected.selected));
  test('says nothing of other products or other people', () => {
    const said = [...listing.passages, ...listing.variants.flatMap(({ passages }) => passages)];
    const { own, foreign } = linesOf(document);
    const leaked = foreign.filter((line) => said.some(({ text }) => text.includes(line)));
    expect(leaked.filter((line) => !own.some((one) => one.includes(line)))).toEqual([]);
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
