import { expect, test } from 'vitest';
import { isStore, patternsFor } from '../../src/popup/shop-rights';

const PATTERNS = ['*://*.amazon.com/*', '*://*.amazon.com.au/*', 'https://www.shop.example/*'];

test.each([
  ['www.amazon.com', ['*://*.amazon.com/*']],
  ['amazon.com', ['*://*.amazon.com/*']],
  ['smile.amazon.com.au', ['*://*.amazon.com.au/*']],
  ['www.shop.example', ['https://www.shop.example/*']],
  ['shop.example', []],
  ['amazon.com.evil.example', []],
  ['notamazon.com', []],
  ['', []],
])('%s falls under %j', (host, expected) => {
  expect(patternsFor(host, PATTERNS)).toEqual(expected);
});

test('extension stores are told from shops', () => {
  expect(isStore('chromewebstore.google.com')).toBe(true);
  expect(isStore('www.google.com')).toBe(false);
});
