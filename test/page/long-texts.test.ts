import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../src/core/listing-from-text';
import { choiceLabel, dimensionLabel } from '../../src/page/choice-words';
import { detect } from '../../src/page/detect';
import { readPage } from '../../src/page/read';
import { linkedProducts } from '../../src/page/structured-data';
import { pageOf } from './page-of';

const LONG = 300_000;
/** Reading each of these takes milliseconds, or many minutes where the time grows with the square of the length. */
const MOST_MS = 10_000;

const URL = 'https://shop.example/p/1';

function long(part: string): string {
  return part.repeat(LONG / part.length);
}

function withBlock(block: string): string {
  return `<body><script type="application/ld+json">${block}</script></body>`;
}

describe('a text made to be slow to read is read as fast as any', { timeout: MOST_MS }, () => {
  test.each([
    ['blanks behind the end of a comment', `-->${long(' ')}x`],
    ['blanks behind the end of a section', `]]>${long(' ')}x`],
    ['beginnings of comments', `${long('/* ')}x`],
    ['blanks before anything', `${long(' ')}x`],
  ])('data with %s', (_, block) => {
    expect(linkedProducts(pageOf(withBlock(block)))).toEqual([]);
  });

  test.each([
    ['digits', long('1')],
    ['prices', long('$1 ')],
    ['dashes', `${long('-')}x`],
    ['marks', `${long(' /')}x`],
  ])('a choice of %s', (_, words) => {
    expect(choiceLabel(words).length).toBeLessThan(1_000);
  });

  test.each([
    ['stars', `${long('* ')}x`],
    ['colons', long(':')],
  ])('a name of %s', (_, words) => {
    expect(dimensionLabel(words)).toBe('');
  });

  test.each([
    ['a title of word beginnings', `<title>${long('needle')}x</title>`],
    ['data of word beginnings', withBlock(long('needle'))],
    ['an address of word beginnings', '', `${URL}/${long('needle')}`],
  ])('%s', (_, html, url = URL) => {
    expect(detect(pageOf(html), url)).toBe(false);
  });

  test('many blocks of data', () => {
    expect(detect(pageOf(`<body>${withBlock('needle '.repeat(2_000)).repeat(1_000)}</body>`), URL)).toBe(false);
  });

  test.each([
    ['a description of one word', `<meta name="description" content="${long('a')} b">`],
    [
      'a description of many lines',
      withBlock(JSON.stringify({ '@type': 'Product', name: 'Derma roller', description: lines() })),
    ],
    [
      'properties without an end',
      withBlock(JSON.stringify({ '@type': 'Product', name: 'Derma roller', additionalProperty: properties() })),
    ],
    [
      'attributes',
      `<select name="${long('[')}" aria-label="${long('*')}x" class="${long('screen-reader')}"><option>1</option></select>`,
    ],
    ['an address', '', `https://www.bestbuy.com/site/${long('0')}`],
  ])('a page with %s', (_, html, url = URL) => {
    const body = `<h1>Derma roller</h1><p class="price">9</p><p>0.5 mm needles</p>${html}`;
    expect(readPage(pageOf(body), url).url).toBe(url);
  });

  test('a line without a colon', () => {
    expect(listingFromText({ text: `a${long(' ')}b` }).passages).toHaveLength(1);
  });
});

function lines(): string {
  return Array.from({ length: 5_000 }, (_, i) => i.toString(36)).join('\n');
}

function properties() {
  return Array.from({ length: 200 }, (_, i) => ({ name: `n${i}`, value: lines().slice(i) }));
}
