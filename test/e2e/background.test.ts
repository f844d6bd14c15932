import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumShopper, openChromium } from './chromium';
import { choose, demoPage, demoUrl } from './demo';
import { badgeShows, hintIsGone, hintSays, popupFor, press, says, tabOf } from './shopper';

describe('when the browser has stopped the background (Chromium)', () => {
  let shopper: ChromiumShopper;
  beforeAll(async () => {
    shopper = await openChromium();
  });
  afterAll(() => shopper?.close());

  test('a new page gets its hint', async () => {
    await shopper.stopBackground();
    const page = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(page, '1.5 mm');
    await page.close();
  });

  test('hint and badge follow the size chosen', async () => {
    const own = await shopper.openOwn('options.html');
    const demo = demoPage('size picker (Amazon)');
    const page = await shopper.open(demo.url);
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✕');
    await shopper.stopBackground();
    await choose(page, demo, '0.25 mm');
    await hintIsGone(page);
    await badgeShows(own, tab, '✓');
    await shopper.stopBackground();
    await choose(page, demo, '1.5 mm');
    await hintSays(page, '1.5 mm');
    await badgeShows(own, tab, '✕');
    await page.close();
    await own.close();
  });

  test('the popup answers, and a preference reaches the page', async () => {
    const own = await shopper.openOwn('options.html');
    const page = await shopper.open(demoUrl('safe roller'));
    await badgeShows(own, await tabOf(own, page), '✓');
    await shopper.stopBackground();
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Derma roller');
    await shopper.stopBackground();
    await press(popup, '0.2');
    await hintSays(page, 'Longer than you prefer');
    expect(await own.evaluate(() => chrome.storage.local.get())).toMatchObject({ preferredMm: 0.2 });
    await page.close();
  });
});
