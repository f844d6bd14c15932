import { describe, expect, test } from 'vitest';
import { listingFromText } from '../../src/core/listing-from-text';

function passagesOf(text: string) {
  return listingFromText({ text }).passages.map(({ field, label, text: words }) => [field, label, words]);
}

describe('a line becomes a row of the table', () => {
  test.each([
    ['Needle length: 0.5 mm', 'Needle length', '0.5 mm'],
    ['Nadellänge : 0,5 mm', 'Nadellänge', '0,5 mm'],
    ['• Material: Titanium', 'Material', 'Titanium'],
    ['- Size (needle): 1.0mm', 'Size (needle)', '1.0mm'],
    ['针长：0.5毫米', '针长', '0.5毫米'],
    ['طول الإبرة: 0.5 مم', 'طول الإبرة', '0.5 مم'],
    ['Ratio: 1:2', 'Ratio', '1:2'],
  ])('%s', (line, label, value) => {
    expect(passagesOf(line)).toEqual([['attribute', label, value]]);
  });
});

describe('a line stays prose', () => {
  test.each([
    'A roller of 0.5 mm.',
    'See https://shop.example/roller',
    'https://shop.example/roller',
    '10:30 is when we open',
    'We tested it for a whole year. Result: 1.5 mm is too long',
    'Here is what you really have to know before you buy it: 1.5 mm',
    'Needle length:',
    ': 0.5 mm',
  ])('%s', (line) => {
    expect(passagesOf(line)).toEqual([['description', undefined, line]]);
  });
});

test('title, language, address and choices keep their place, empty lines do not', () => {
  const variants = [
    { label: '0.5 mm', selected: true },
    { label: '1.5 mm', dimension: 'Size' },
  ];
  const listing = listingFromText({
    title: ' Roller ',
    text: 'a\r\n\n b ',
    lang: 'en',
    url: 'https://s.example/',
    variants,
  });
  expect(listing).toEqual({
    url: 'https://s.example/',
    shop: 'text',
    lang: 'en',
    passages: [
      { id: 'title', field: 'title', text: 'Roller' },
      { id: 'line-1', field: 'description', text: 'a' },
      { id: 'line-2', field: 'description', text: 'b' },
    ],
    variants: [
      { label: '0.5 mm', selected: true, passages: [{ id: 'variant-1', field: 'variant', text: '0.5 mm' }] },
      {
        label: '1.5 mm',
        dimension: 'Size',
        selected: false,
        passages: [{ id: 'variant-2', field: 'variant', text: '1.5 mm' }],
      },
    ],
  });
});

test('no text at all is a listing without passages', () => {
  expect(listingFromText({ text: '' }).passages).toEqual([]);
});
