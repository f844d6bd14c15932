import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from './chromium';
import { demoUrl } from './demo';
import { openFirefox } from './firefox';
import {
  badgeShows,
  hintIsGone,
  hintSays,
  hintText,
  popupFor,
  press,
  type Shopper,
  says,
  settle,
  shoppers,
  tabOf,
} from './shopper';

describe.each(shoppers)('the popup in $name', ({ start }) => {
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await start();
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test('says that pages of the browser cannot be read', async () => {
    const page = await shopper.openOwn('options.html');
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'This page cannot be read');
    await popup.close();
    await page.close();
  });

  test('says where the detector has found nothing, and can be asked to read the page all the same', async () => {
    const page = await shopper.open(demoUrl('mechanical pencil'));
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Not a needling product');
    await press(popup, 'Check this page');
    await says(popup, 'No needling device found');
    expect(await hintText(page)).toBeNull();
    await popup.close();
    await page.close();
  });

  test('judges what the person enters', async () => {
    const page = await shopper.open(demoUrl('mechanical pencil'));
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Not a needling product');
    await popup.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await popup.type('input[inputmode="decimal"]', '1,5');
    await press(popup, 'Judge it');
    await says(popup, 'Too long for home use');
    await popup.close();
    await page.close();
  });

  test('goes along with the size chosen on the page', async () => {
    const page = await shopper.open(demoUrl('size picker (Amazon)'));
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Too long for home use');
    await page.evaluate(() => document.querySelector<HTMLElement>('#variation_size_name li')?.click());
    await says(popup, 'You have chosen 0.25 mm');
    await popup.close();
    await page.close();
  });

  test('shows on the page where a finding comes from', async () => {
    const page = await shopper.open(demoUrl('unsafe roller'));
    const popup = await popupFor(shopper, own, page);
    await press(popup, 'Show me where');
    await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50 });
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 });
    await page.close();
  });

  test('says in one line what the skin profile says, and leads to all of it', async () => {
    await own.evaluate(() => chrome.storage.local.set({ conditions: ['sunburn', 'metal-allergy'] }));
    const page = await shopper.open(demoUrl('safe roller'));
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Your skin profile gives 2 reasons to ask or wait before needling.');
    await press(popup, 'See all');
    const profile = await shopper.ownPage('options.html#profile');
    await says(profile, 'Wait until the sunburn has fully healed.');
    await profile.close();
    await own.evaluate(() => chrome.storage.local.set({ conditions: [] }));
    await page.close();
  });

  test('answers on a page that was open before the extension was there, and the orphan leaves', async () => {
    const page = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(page, '1.5 mm');
    await shopper.update();
    own = await shopper.openOwn('options.html');
    const popup = await popupFor(shopper, own, page);
    await says(popup, '1.5 mm needles');
    await hintSays(page, '1.5 mm');
    expect(await page.evaluate(() => document.querySelectorAll('#needlewise-hint').length)).toBe(1);
    await popup.close();
    await page.close();
  });
});

describe('a shop that the person', () => {
  const SHOP = '*://www.glowshop.example/*';

  test('added is checked at each visit until it is removed, after a restart, too (Chromium)', async () => {
    const shopper = await openChromium({ granted: [SHOP] });
    await shopper.restart();
    await addedShopWorks(shopper, (own) => press(own, 'Remove www.glowshop.example'));
    await shopper.close();
  });

  test('added is left alone once its right is taken away in the browser (Chromium)', async () => {
    const shopper = await openChromium({ granted: [SHOP] });
    await addedShopWorks(shopper, takeAway);
    await shopper.close();
  });

  test('adds in the popup is checked at each visit until it is removed (Firefox)', async () => {
    const shopper = await openFirefox();
    const own = await shopper.openOwn('options.html');
    const page = await shopper.open(demoUrl('size picker (Shopify)'));
    const tab = await tabOf(own, page);
    await shopper.pressButton(page);
    const popup = await shopper.openOwn(`popup.html?tabId=${tab}`);
    await press(popup, 'Always check on www.glowshop.example');
    await says(popup, 'Too long for home use');
    await popup.close();
    await page.close();
    await addedShopWorks(shopper, (own) => press(own, 'Remove www.glowshop.example'));
    await shopper.close();
  });

  test('no longer allows says so, and can be allowed again (Firefox)', async () => {
    const shopper = await openFirefox();
    const own = await shopper.openOwn('options.html');
    const page = await shopper.open(demoUrl('unsafe roller'));
    const tab = await tabOf(own, page);
    await hintSays(page, '1.5 mm');
    await own.evaluate(() => chrome.permissions.remove({ origins: ['*://*.amazon.com/*'] }));
    await hintIsGone(page);
    await page.bringToFront();
    await shopper.pressButton(page);
    const popup = await shopper.openOwn(`popup.html?tabId=${tab}`);
    await says(popup, 'Not allowed on this shop');
    await press(popup, 'Allow on www.amazon.com');
    await says(popup, '1.5 mm');
    await shopper.close();
  });

  test.each(shoppers)('pauses is left alone ($name)', async ({ start }) => {
    const shopper = await start();
    const own = await shopper.openOwn('options.html');
    const page = await shopper.open(demoUrl('unsafe roller'));
    const tab = await tabOf(own, page);
    await hintSays(page, '1.5 mm');
    await press(own, 'Pause Amazon');
    await hintIsGone(page);
    await badgeShows(own, tab, '');
    await page.reload();
    expect(await settle(own, await tabOf(own, page))).toBe(false);
    await press(own, 'Resume Amazon');
    await page.reload();
    await hintSays(page, '1.5 mm');
    await shopper.close();
  });

  /** As the browser's own list of rights does. */
  function takeAway(own: Page): Promise<unknown> {
    return own.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), SHOP);
  }

  async function addedShopWorks(shopper: Shopper, revoke: (own: Page) => Promise<unknown>): Promise<void> {
    const own = await shopper.openOwn('options.html');
    const page = await shopper.open(demoUrl('size picker (Shopify)'));
    await hintSays(page, '1 mm');
    await says(own, 'www.glowshop.example');
    await revoke(own);
    await hintIsGone(page);
    await page.reload();
    expect(await settle(own, await tabOf(own, page))).toBe(false);
    expect(await hintText(page)).toBeNull();
  }
});
