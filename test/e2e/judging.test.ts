import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPages } from '../shop/pages';
import { choose, demoPage, demoUrl } from './demo';
import {
  badgeOf,
  badgeShows,
  hintIsGone,
  hintSays,
  hintText,
  openHint,
  popupFor,
  press,
  type Shopper,
  says,
  settle,
  shoppers,
  tabOf,
  until,
} from './shopper';

describe.each(shoppers)('in $name', ({ start }) => {
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await start();
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test('a roller of 1.5 mm is a danger: the hint names it and quotes the page', async () => {
    const page = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(page, '1.5 mm');
    await openHint(page);
    await hintSays(page, 'Needle Length: 1.5 mm');
    await badgeShows(own, await tabOf(own, page), '✕');
    await page.close();
  });

  test('the popup shows what the hint shows', async () => {
    const page = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(page, '1.5 mm');
    await openHint(page);
    const headlines = await page.evaluate(() => {
      const root = document.getElementById('needlewise-hint')?.shadowRoot;
      return [...(root?.querySelectorAll('h3') ?? [])].map(({ textContent }) => textContent ?? '');
    });
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'What the page says');
    const told = await popup.evaluate(() => document.body.textContent ?? '');
    expect(headlines.length).toBeGreaterThan(0);
    for (const headline of headlines) expect(told).toContain(headline);
    await popup.close();
    await page.close();
  });

  test('0.25 mm of surgical steel puts nothing on the page and a tick on the badge', async () => {
    const page = await shopper.open(demoUrl('safe roller'));
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✓');
    expect(await badgeOf(own, tab)).toMatchObject({ title: expect.stringContaining('fine') });
    expect(await hintText(page)).toBeNull();
    await page.close();
  });

  const others = demoPages.filter(({ expect: { detected } }) => !detected);
  test.each(others)('on $name no hint script is injected at all', async ({ url }) => {
    const page = await shopper.open(url);
    const tab = await tabOf(own, page);
    expect(await settle(own, tab)).toBe(false);
    const answer = await own.evaluate(
      (id) => chrome.tabs.sendMessage(id, { type: 'page-report' }).then(String, () => 'nobody listens'),
      tab,
    );
    expect(answer).toBe('nobody listens');
    expect(await badgeOf(own, tab)).toMatchObject({ sign: '' });
    await page.close();
  });

  test('what the seller says in a frame of its own is read, too', async () => {
    const page = await shopper.open(demoUrl('adjustable pen'));
    const tab = await tabOf(own, page);
    await until(
      own,
      async (id) => {
        const report = await chrome.tabs.sendMessage(id, { type: 'page-report' }, { frameId: 0 }).catch(() => null);
        const { listing } = (report ?? {}) as { listing?: { passages: { id: string }[] } };
        return listing?.passages.some((passage) => passage.id.startsWith('frame-'));
      },
      tab,
    );
    await page.close();
  });

  test('the badge is cleared when the tab goes elsewhere', async () => {
    const page = await shopper.open(demoUrl('unsafe roller'));
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✕');
    await page.goto(page.url().replace(/\/\/.*$/, '//www.etsy.com/listing/900000003/jade-roller-and-gua-sha'));
    await badgeShows(own, tab, '');
    await page.close();
  });

  test('a dismissed product stays silent, on the next visit too', async () => {
    const page = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(page, '1.5 mm');
    await openHint(page);
    await page.evaluate(() => {
      const buttons = document.getElementById('needlewise-hint')?.shadowRoot?.querySelectorAll('button') ?? [];
      [...buttons].find(({ textContent }) => textContent?.includes('Dismiss'))?.click();
    });
    await hintIsGone(page);
    await page.reload();
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✕');
    expect(await hintText(page)).toBeNull();
    await own.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

  test('"Check this page" reads a shop we have no right to, and follows its picker', async () => {
    const page = await shopper.open(demoUrl('size picker (Shopify)'));
    const tab = await tabOf(own, page);
    expect(await settle(own, tab)).toBe(false);
    await shopper.pressButton(page);
    const popup = await shopper.openOwn(`popup.html?tabId=${tab}`);
    await press(popup, 'Check this page');
    await says(popup, '1 mm');
    await popup.close();
    await page.bringToFront();
    await hintSays(page, '1 mm');
    await choose(page, demoPage('size picker (Shopify)'), '0.25mm');
    await hintIsGone(page);
    await page.close();
  });
});
