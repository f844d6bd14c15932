import { describe, test } from 'vitest';
import { anyDocument } from '../fuzz/documents';
import { hold } from '../fuzz/property';
import { anyStructuredData } from '../fuzz/structured-data';

describe('whatever a page holds', () => {
  test('its data give plain words and harm nothing', { timeout: 120_000 }, () => {
    hold(anyStructuredData, 8_000);
  });

  test('reading it does not throw, and what is read is judged rightly', { timeout: 120_000 }, () => {
    hold(anyDocument, 1_000);
  });
});
