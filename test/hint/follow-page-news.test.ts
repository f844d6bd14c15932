import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noFacts } from '../../src/core/facts';
import type { Listing } from '../../src/core/listing';
import { followPage } from '../../src/hint/follow-page';
import type { PageReport } from '../../src/messages';

const announce = vi.fn<(listing: Listing) => Promise<PageReport | null>>();
const announcer = { announce, dismiss: vi.fn(), hideUntilChanged: vi.fn(), pauseShop: vi.fn() };
let stop: AbortController;

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ text: '' });
  announce.mockImplementation(async (listing) => reportOn(listing));
  document.body.innerHTML =
    '<main><h1>Derma roller</h1><p class="price">9.00</p><p id="words">0.5 mm needles</p></main>';
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function reportOn(listing: Listing): PageReport {
  return {
    listing,
    facts: noFacts(),
    assessment: { verdict: 'none', findings: [] },
    productAsItIs: 'a',
    correction: null,
  };
}

/** The page says this, and time for a reading passes. */
async function say(words: string): Promise<void> {
  const place = document.querySelector('#words');
  if (place) place.textContent = words;
  await vi.advanceTimersByTimeAsync(1_000);
}

test('has the page judged at once, and again when it says something else', async () => {
  await followPage(announcer, stop.signal);
  expect(announce).toHaveBeenCalledTimes(1);
  await say('1.5 mm needles');
  expect(announce).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(announce.mock.lastCall)).toContain('1.5 mm needles');
});

test('has nothing judged that was judged before', async () => {
  await followPage(announcer, stop.signal);
  await say('0.5 mm  needles');
  expect(announce).toHaveBeenCalledTimes(1);
});

test.each([
  ['when it is asked to look again', (page: { lookAgain(): true }) => void page.lookAgain()],
  [
    'when the page comes back, whose badge the browser has cleared',
    () => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
  ],
])('has the same judged again %s', async (_, happens) => {
  const page = await followPage(announcer, stop.signal);
  happens(page);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(announce).toHaveBeenCalledTimes(2);
});

test('has the same judged again when nobody could be reached the first time', async () => {
  announce.mockResolvedValueOnce(null);
  await followPage(announcer, stop.signal);
  await say('0.5 mm  needles');
  expect(announce).toHaveBeenCalledTimes(2);
});

test('gives the latest report', async () => {
  const page = await followPage(announcer, stop.signal);
  await say('1.5 mm needles');
  expect(JSON.stringify(await page.report())).toContain('1.5 mm needles');
});
