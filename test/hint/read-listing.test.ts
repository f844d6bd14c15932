import { describe, expect, test } from 'vitest';
import { readListing } from '../../src/hint/read-listing';

function words(frameText: string | null): string[] {
  document.body.innerHTML = '<h1>Derma roller 0.5 mm</h1><p class="price"></p>';
  return readListing(document, frameText, Number.POSITIVE_INFINITY).passages.map(({ text }) => text);
}

describe('what the page says', () => {
  test('goes before what the frame of its seller says', () => {
    expect(words('Needle length: 1.5 mm\nTitanium')).toEqual(['Derma roller 0.5 mm', '1.5 mm', 'Titanium']);
  });

  test('is all there is without a frame', () => {
    expect(words('')).toEqual(['Derma roller 0.5 mm']);
  });

  test('is not enough where there is a frame that could not be read', () => {
    expect(words(null)).toEqual([]);
    expect(readListing(document, null, Number.POSITIVE_INFINITY).isUnread).toBe(true);
  });
});
