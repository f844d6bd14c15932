import { describe, test } from 'vitest';
import { anyListing, anyOrder, anyText } from '../fuzz/listings';
import { hold } from '../fuzz/property';

describe('whatever a listing says', () => {
  test('quotes are verbatim, lengths stated and plausible, ok is earned', { timeout: 120_000 }, () => {
    hold(anyListing, 6_000);
  });

  test('the same holds of pasted text', { timeout: 120_000 }, () => {
    hold(anyText, 2_000);
  });

  test('the order of the passages plays no part', { timeout: 120_000 }, () => {
    hold(anyOrder, 2_000);
  });
});
