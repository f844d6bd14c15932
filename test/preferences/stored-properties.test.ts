import { describe, test } from 'vitest';
import { hold } from '../fuzz/property';
import { anyFile, anyStored } from '../fuzz/stored';

describe('whatever lies in storage or in a file', () => {
  test('all preferences are there and whole', () => {
    hold(anyStored, 2_000);
  });

  test('only whole preferences are imported', () => {
    hold(anyFile, 2_000);
  });
});
