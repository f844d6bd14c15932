import { describe, expect, test } from 'vitest';
import { noFacts } from '../../src/core/facts';
import type { PageReport } from '../../src/messages';
import { stateOf } from '../../src/popup/tab-state';

const NOTHING = {
  listing: { url: 'https://shop.example/a', shop: 'generic', lang: '', passages: [], variants: [] },
  facts: noFacts(),
  assessment: { verdict: 'none', findings: [] },
} as unknown as PageReport;

describe('the popup says', () => {
  test('that a page sells no needling device', () => {
    expect(stateOf(NOTHING)).toEqual({ kind: 'not-needling', canCheck: false });
  });

  test('that a page could not be read or judged, which is another thing', () => {
    expect(stateOf(null)).toEqual({ kind: 'unreadable' });
    expect(stateOf({ ...NOTHING, listing: { ...NOTHING.listing, isUnread: true } })).toEqual({ kind: 'unreadable' });
  });
});
