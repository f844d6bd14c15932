import { expect, test } from 'vitest';
import { isPaused, withoutPaused, withPaused } from '../../src/rights/paused';

test('a known shop is paused with all its domains, and resumed from any of them', () => {
  const paused = withPaused('www.daraz.lk', ['etsy.com']);
  expect(isPaused('daraz.pk', paused)).toBe(true);
  expect(withoutPaused('www.daraz.com.bd', paused)).toEqual(['etsy.com']);
});

test('any other shop is paused alone', () => {
  const paused = withPaused('www.glow.example', []);
  expect(paused).toEqual(['www.glow.example']);
  expect(isPaused('www.glow.example', paused)).toBe(true);
  expect(isPaused('glow.example', paused)).toBe(false);
  expect(withoutPaused('www.glow.example', paused)).toEqual([]);
});

test('a shop is paused once', () => {
  expect(withPaused('etsy.com', ['etsy.com'])).toEqual(['etsy.com']);
});
