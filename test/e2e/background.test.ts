import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageType } from '../../src/messages';
import { demoShopWith } from '../tools/demo-shop';
import { type ChromiumShopper, openChromium } from './chromium';
import { choose, demoPage, demoUrl } from './demo';
import {
  badgeShows,
  hintIsGone,
  hintSays,
  openHint,
  popupFor,
  press,
  pressInHint,
  pressLast,
  says,
  settle,
  tabOf,
  until,
} from './shopper';

const FRAMED = 'https://www.ebay.com/itm/555000007001';
const FRAME = 'https://itm.ebaydesc.com/itmdesc/555000007001';
/** Its length stands in the seller's own frame alone. */
const PAGES = {
  [FRAMED]: `<!doctype html><html lang="en"><title>Derma Roller</title>
    <h1 class="x-item-title__mainTitle">Derma Roller, Titanium Needles</h1><p id="place"></p>`,
  [FRAME]: '<!doctype html><html lang="en"><title>Description</title><p>Needle length: 1.5 mm</p>',
};

const PICKER = demoPage('size picker (Amazon)');
const ROLLER = demoUrl('unsafe roller');
/** A shop that the person has added. */
const ADDED = demoUrl('size picker (Shopify)');
const ADDED_ORIGIN = '*://www.glowshop.example/*';

/** What is done for each type of message; `stop` comes right before what sends it, and then what must come of it. */
type Walks = Readonly<Record<MessageType, (stop: () => Promise<void>) => Promise<void>>>;

describe('the background may be stopped right before (Chromium)', () => {
  let shopper: ChromiumShopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await openChromium({ answer: demoShopWith(PAGES), granted: [ADDED_ORIGIN] });
    own = await shopper.openOwn('options.html');
    // To stop it while the browser still installs the extension would be another story.
    await visit(ROLLER, '✕');
    await closeAllBut(own);
  });
  afterAll(() => shopper?.close());

  const walks: Walks = {
    async 'needling-page'(stop) {
      await stop();
      const page = await shopper.open(ROLLER);
      await hintSays(page, '1.5 mm');
      await badgeShows(own, await tabOf(own, page), '✕');
    },
    async judge(stop) {
      const { page, tab } = await visit(PICKER.url, '✕');
      await stop();
      await choose(page, PICKER, '0.25 mm');
      await hintIsGone(page);
      await badgeShows(own, tab, '✓');
      await stop();
      await choose(page, PICKER, '1.5 mm');
      await hintSays(page, '1.5 mm');
      await badgeShows(own, tab, '✕');
    },
    async dismiss(stop) {
      const { page } = await visit(ROLLER, '✕');
      await hintSays(page, '1.5 mm');
      await openHint(page);
      await stop();
      await pressInHint(page, 'Dismiss for this product');
      await hintIsGone(page);
      await until(own, async () => 'dismissals' in (await chrome.storage.local.get()));
    },
    async 'start-hint'(stop) {
      const { page } = await visit(demoUrl('mechanical pencil'), '');
      const popup = await popupFor(shopper, own, page);
      await says(popup, 'Not a needling product');
      await stop();
      await press(popup, 'Check this page');
      await says(popup, 'No needling device found');
    },
    async 'read-entered'(stop) {
      const { page } = await visit(demoUrl('mechanical pencil'), '');
      const popup = await popupFor(shopper, own, page);
      await press(popup, 'Enter it yourself');
      await popup.type('input[inputmode="decimal"]', '1,5');
      await stop();
      await press(popup, 'Judge it');
      await says(popup, 'Too long for home use');
    },
    async correct(stop) {
      const { page, tab } = await visit(ROLLER, '✕');
      const popup = await popupFor(shopper, own, page);
      await press(popup, 'This is wrong');
      await popup.type('details[open] input[inputmode="decimal"]', '0.25');
      await stop();
      await press(popup, 'Judge it');
      await says(popup, 'With your correction.');
      await badgeShows(own, tab, '✓');
    },
    async 'pause-shop'(stop) {
      const { page, tab } = await visit(ROLLER, '✕');
      await hintSays(page, '1.5 mm');
      await openHint(page);
      await pressInHint(page, 'Other ways to hide this');
      await stop();
      await pressInHint(page, 'Pause on this shop');
      await hintIsGone(page);
      await badgeShows(own, tab, '');
    },
    async 'page-report'(stop) {
      const { page } = await visit(ROLLER, '✕');
      await stop();
      await says(await popupFor(shopper, own, page), 'Too long for home use');
    },
    async 'show-where'(stop) {
      const { page } = await visit(ROLLER, '✕');
      const popup = await popupFor(shopper, own, page);
      await says(popup, 'Too long for home use');
      await stop();
      await pressLast(own, popup, 'Show me where');
      await until(page, () => CSS.highlights.size > 0);
    },
    async 'go-to-option'(stop) {
      const { page } = await visit(PICKER.url, '✕');
      const popup = await popupFor(shopper, own, page);
      await says(popup, 'Too long for home use');
      await stop();
      await pressLast(own, popup, 'Go to 0.25 mm');
      await until(page, () => CSS.highlights.size > 0);
    },
    async 'frame-ready'(stop) {
      const { page, tab } = await visit(FRAMED, '?');
      await stop();
      await addFrame(page);
      await hintSays(page, '1.5 mm');
      await badgeShows(own, tab, '✕');
    },
    'frame-text': readsFrameAgain,
    // The background sends it in answer to the other.
    'read-frame': readsFrameAgain,
    async 'look-again'(stop) {
      const { page } = await visit(demoUrl('safe roller'), '✓');
      const popup = await popupFor(shopper, own, page);
      await says(popup, 'Derma roller');
      await stop();
      await press(popup, '0.2');
      await hintSays(page, 'Longer than you prefer');
    },
    async 'right-removed'(stop) {
      const { page, tab } = await visit(ADDED, '✕');
      await stop();
      await own.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), ADDED_ORIGIN);
      await hintIsGone(page);
      await page.reload();
      expect(await settle(own, tab)).toBe(false);
    },
  };

  async function readsFrameAgain(stop: () => Promise<void>): Promise<void> {
    const { page, tab } = await visit(FRAMED, '?');
    await addFrame(page);
    await badgeShows(own, tab, '✕');
    const frame = await page.waitForFrame(FRAME);
    await frame.evaluate(() => {
      document.body.innerText = 'Needle length: 0.25 mm';
    });
    await stop();
    await own.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'look-again' }), tab);
    await badgeShows(own, tab, '✓');
    await hintIsGone(page);
  }

  test.each(Object.entries(walks))('%s', async (_, walk) => {
    await walk(() => shopper.stopBackground());
    await own.evaluate(() => chrome.storage.local.clear());
    await closeAllBut(own);
  });

  /** A page that has been judged. */
  async function visit(url: string, sign: string): Promise<{ page: Page; tab: number }> {
    const page = await shopper.open(url);
    const tab = await tabOf(own, page);
    await settle(own, tab);
    await badgeShows(own, tab, sign);
    return { page, tab };
  }
});

async function closeAllBut(own: Page): Promise<void> {
  for (const page of await own.browser().pages()) if (page !== own) await page.close();
}

/** As shops do it: the seller's description comes after the page. */
async function addFrame(page: Page): Promise<void> {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    document.getElementById('place')?.replaceWith(frame);
  }, FRAME);
}
