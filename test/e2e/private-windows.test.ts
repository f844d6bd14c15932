import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { demoUrl } from './demo';
import { badgeShows, hintIsGone, hintSays, openHint, pressInHint, says, shoppers } from './shopper';

describe.each(shoppers)('in a private window of $name', ({ start }) => {
  test('a page is judged as anywhere, and nothing of it is kept', async () => {
    const shopper = await start();
    const page = await shopper.openPrivately(demoUrl('unsafe roller'));
    const own = await shopper.openOwn('options.html');
    await own.evaluate(() => chrome.storage.local.set({ preferredMm: 0.25 }));
    const before = await own.evaluate(() => chrome.storage.local.get());
    const tab = await privateTab(own);
    await hintSays(page, '1.5 mm');
    await badgeShows(own, tab, '✕');
    await openHint(page);
    await pressInHint(page, 'Dismiss for this product');
    await hintIsGone(page);
    await badgeShows(own, tab, '✕');
    await page.reload();
    await hintSays(page, '1.5 mm');
    await openHint(page);
    await pressInHint(page, 'Other ways to hide this');
    await pressInHint(page, 'Pause on this shop');
    await hintIsGone(page);
    const popup = await shopper.openOwn(`popup.html?tabId=${tab}`);
    await says(popup, 'Too long for home use');
    // Nothing can be corrected there.
    expect(await popup.evaluate(() => document.querySelectorAll('main input[inputmode="decimal"]').length)).toBe(1);
    expect(await own.evaluate(() => chrome.storage.local.get())).toEqual(before);
    expect(before).toMatchObject({ preferredMm: 0.25 });
    const openly = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(openly, '1.5 mm');
    await shopper.close();
  });
});

async function privateTab(own: Page): Promise<number> {
  const tabs = await own.evaluate(() => chrome.tabs.query({}));
  const tab = tabs.find(({ incognito }) => incognito);
  if (!tab) throw new Error('No tab is private');
  return tab.id;
}
