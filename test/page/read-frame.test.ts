import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFrame } from '../../src/page/read-frame';
import { pageOf } from './page-of';

test('reads lines and rows of a description', () => {
  const frame = pageOf(
    '<body><table><tr><td>Needle length</td><td>0.5 mm</td></tr></table><p>Titanium needles.</p></body>',
  );
  expect(readFrame(frame)).toBe('Needle length: 0.5 mm\nTitanium needles.');
});

test("leaves out the seller's other products", () => {
  const frame = pageOf('<body><p>0.5 mm</p><div><h3>You may also like</h3><p>Roller 2.0 mm</p></div></body>');
  expect(readFrame(frame)).toBe('0.5 mm');
});

test('reads the frame of the demo shop', () => {
  const frame = pageOf(readFileSync('test/shop/ebay/adjustable-pen-description.html', 'utf8'));
  expect(readFrame(frame)).toContain('12 stainless steel needles');
});

test('has nothing to say of an empty frame', () => expect(readFrame(pageOf('<html></html>'))).toBe(''));
