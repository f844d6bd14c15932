import { expect, test } from 'vitest';
import { productKey } from '../../src/background/product-key';
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
