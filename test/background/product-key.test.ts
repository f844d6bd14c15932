import { describe, expect, test } from 'vitest';
import { productAsItIsKey, productKey } from '../../src/background/product-key';
import { extract } from '../../src/core/extract';
import type { Listing } from '../../src/core/listing';
import { listingFromText } from '../../src/core/listing-from-text';

function keyOf(url: string, title: string): string {
  return productKey(listingFromText({ url, title, text: '' }));
}

test('the way a person came to a product does not make it another', () => {
  const plain = keyOf('https://shop.example/roller', 'Roller');
  expect(keyOf('https://shop.example/roller?ref=mail&variant=2', 'Roller')).toBe(plain);
  expect(keyOf('https://shop.example/deals/roller', ' Roller ')).toBe(plain);
});

test('another title or another shop is another product', () => {
  const plain = keyOf('https://shop.example/roller', 'Roller');
  expect(keyOf('https://shop.example/roller', 'Stamp')).not.toBe(plain);
  expect(keyOf('https://other.example/roller', 'Roller')).not.toBe(plain);
});

test('without a title the address has to do', () => {
  expect(keyOf('https://shop.example/roller?a=1', '')).toBe('shop.example /roller');
});

describe('a product as it is', () => {
  function keyOf(text: string, chosen?: string): string {
    const variants = ['0.5 mm', '1.5 mm'].map((label) => ({ label, selected: label === chosen }));
    return keyOfListing(
      listingFromText({ url: 'https://shop.example/roller', title: 'Derma roller', text, ...(chosen && { variants }) }),
    );
  }

  function keyOfListing(listing: Listing): string {
    return productAsItIsKey(listing, extract(listing));
  }

  test('is the same in other words, and whatever size is chosen', () => {
    expect(keyOf('Needle length: 0.5 mm')).toBe(keyOf('Needles of 0.5 mm length.\nFree returns'));
    expect(keyOf('', '0.5 mm')).toBe(keyOf('', '1.5 mm'));
  });

  test('is another once the listing means something else', () => {
    expect(keyOf('Needle length: 0.5 mm')).not.toBe(keyOf('Needle length: 1.5 mm'));
    expect(keyOf('Needle length: 0.5 mm')).not.toBe(keyOf('Needle length: 0.5 mm\nNeedle material: titanium'));
  });
});
