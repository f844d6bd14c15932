import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Listing } from '../../src/core/listing';
import { followPage } from '../../src/hint/follow-page';
import { readListing } from '../../src/hint/read-listing';
import { BUDGET_MS } from '../../src/page/budget';
import { emptyListing, unreadListing } from '../../src/page/listing-draft';

vi.mock(import('../../src/hint/read-listing'));

const URL = 'https://shop.example/roller';
const announce = vi.fn(async (_listing: Listing) => null);
const announcer = { announce, dismiss: vi.fn(), hideUntilChanged: vi.fn(), pauseShop: vi.fn() };
/** What is waiting for a quiet moment. */
let whenIdle: (() => void)[] = [];

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ text: '' }) });
  whenIdle = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => whenIdle.push(callback));
});

function budgets(): number[] {
  return vi.mocked(readListing).mock.calls.map(([, , budget]) => budget);
}

describe('a page that could not be read in time', () => {
  beforeEach(() => {
    vi.mocked(readListing).mockReturnValue(unreadListing(URL));
  });

  test('says so at once, and is tried again for longer in a quiet moment', async () => {
    await followPage(announcer, new AbortController().signal);
    expect(announce).toHaveBeenCalledExactlyOnceWith(unreadListing(URL));
    vi.mocked(readListing).mockReturnValue(emptyListing(URL, 'generic', 'en'));
    whenIdle.forEach((look) => {
      look();
    });
    expect(announce).toHaveBeenLastCalledWith(emptyListing(URL, 'generic', 'en'));
    expect(budgets()).toEqual([BUDGET_MS, 1_000]);
  });

  test('has the longer time from then on, where that was enough', async () => {
    const page = await followPage(announcer, new AbortController().signal);
    vi.mocked(readListing).mockReturnValue(emptyListing(URL, 'generic', 'en'));
    whenIdle.forEach((look) => {
      look();
    });
    page.lookAgain();
    expect(budgets()).toEqual([BUDGET_MS, 1_000, 1_000]);
  });

  test('is not tried for longer a second time', async () => {
    const page = await followPage(announcer, new AbortController().signal);
    whenIdle.forEach((look) => {
      look();
    });
    page.lookAgain();
    expect(whenIdle).toHaveLength(1);
    expect(budgets()).toEqual([BUDGET_MS, 1_000, BUDGET_MS]);
  });

  test('is not tried again where it is larger than any real page', async () => {
    vi.spyOn(Document.prototype, 'getElementsByTagName').mockReturnValue({
      length: 30_001,
    } as HTMLCollectionOf<Element>);
    await followPage(announcer, new AbortController().signal);
    expect(whenIdle).toHaveLength(0);
    vi.restoreAllMocks();
  });

  test('is left alone when the script has ended meanwhile', async () => {
    const stop = new AbortController();
    await followPage(announcer, stop.signal);
    stop.abort();
    whenIdle.forEach((look) => {
      look();
    });
    expect(announce).toHaveBeenCalledTimes(1);
  });
});
