import { expect, test } from 'vitest';
import { hostIn, patternOf, patternsFor } from '../../src/rights/patterns';

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

test('a host has a pattern, and a pattern a host', () => {
  expect(patternOf('shop.example')).toBe('*://shop.example/*');
  expect(hostIn('*://shop.example/*')).toBe('shop.example');
  expect(hostIn('https://*.shop.example/*')).toBe('shop.example');
  expect(hostIn('<all_urls>')).toBe('<all_urls>');
});

test('no host falls under a pattern for all of them by mistake', () => {
  expect(patternsFor('shop.example', ['*://*/*', '<all_urls>', 'nonsense'])).toEqual([]);
});
