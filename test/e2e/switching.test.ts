import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoPage, demoPages, shopPages } from '../shop/pages';
import { choose, demoPage } from './demo';
import { newTurn, type Turn, turnsOf, watchHint } from './hint-log';
import { badgeShows, hintIsGone, hintSays, type Shopper, settle, shoppers, tabOf, until } from './shopper';

/** Shops whose pickers are driven in every browser: among them each way to choose. The others are, in Chromium. */
const EVERYWHERE = ['amazon', 'ebay', 'etsy', 'shopify', 'woocommerce'];
/** How long the old answer may stand after the page's last change, on a machine that does nothing else. */
const MOST_MS = 300;
const SIGNS = { danger: '✕', warning: '!', caution: '?', info: 'i', ok: '✓', none: '' };

describe.each(shoppers)('in $name the answer follows the picker', ({ name, start }) => {
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await start();
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  const pages = [...demoPages, ...shopPages].filter(
    ({ picker, expect: { shop } }) => picker && (name === 'Chromium' || EVERYWHERE.includes(shop)),
  );

  test.each(pages)('of $name', async (demo) => {
    const page = await visit(demo);
    const isDanger = demo.expect.verdict === 'danger';
    for (const size of isDanger ? (['fine', 'long', 'fine'] as const) : (['long', 'fine', 'long', 'fine'] as const)) {
      await newTurn(page);
      await choose(page, demo, demo.picker?.[size] ?? '');
      await answers(page, size === 'long' ? demo.picker?.long : undefined);
    }
    for (const turn of await turnsOf(page)) expectOneAnswer(turn);
    await page.close();
  });

  test.each([
    ['a list', 'size picker (eBay)', '#msku-sel-1', ['ArrowDown'], '✓', ['ArrowDown', 'ArrowDown'], '✕'],
    ['radio buttons', 'size picker (Shopify)', 'variant-selects :checked', ['ArrowLeft'], '✓', ['ArrowRight'], '✕'],
    ['swatches', 'Magento', '.swatch-option', ['Enter'], '✓', ['Tab', 'Enter'], '✕'],
  ] as const)('of %s moved by keys', async (_, demo, css, keys, sign, otherKeys, otherSign) => {
    const page = await visit(demoPage(demo));
    const tab = await tabOf(own, page);
    await page.focus(css);
    for (const key of keys) await page.keyboard.press(key);
    await badgeShows(own, tab, sign);
    await hintIsGone(page);
    for (const key of otherKeys) await page.keyboard.press(key);
    await badgeShows(own, tab, otherSign);
    await hintSays(page, 'too long');
    await page.close();
  });

  test.each([
    ['a list set back to nothing', 'size picker (eBay)', '- Select -'],
    ['a list box set back to nothing', 'eBay, list boxes', 'Select'],
    ['a swatch clicked once more', 'WooCommerce, swatches', '0.25 mm'],
  ])('to nothing chosen, and so to every size there is, for %s', async (_, name, nothing) => {
    const demo = demoPage(name);
    const page = await visit(demo);
    const tab = await tabOf(own, page);
    await choose(page, demo, '0.25 mm');
    await badgeShows(own, tab, '✓');
    await choose(page, demo, nothing);
    await badgeShows(own, tab, '!');
    await hintSays(page, 'Some sizes are too long');
    await page.close();
  });

  test('of an application whose way back brings the other size', async () => {
    const demo = demoPage('Best Buy, sizes');
    const page = await visit(demo);
    const tab = await tabOf(own, page);
    await choose(page, demo, '0.25');
    await badgeShows(own, tab, '✓');
    await page.evaluate(() => history.back());
    await badgeShows(own, tab, '✕');
    await hintSays(page, '1.5 mm');
    await page.close();
  });

  test('and is there again when the page comes back from the back/forward cache', async () => {
    const demo = demoPage('Lazada');
    const page = await visit(demo);
    const tab = await tabOf(own, page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => document.body.toggleAttribute('data-persisted', persisted));
    });
    await choose(page, demo, '0.25MM');
    await badgeShows(own, tab, '✓');
    await page.goto(page.url().replace(/\/\/.*$/, '//www.etsy.com/listing/900000003/jade-roller-and-gua-sha'));
    await badgeShows(own, tab, '');
    // Not by goBack(): in Firefox that waits for a load, which there is none of.
    await page.evaluate(() => history.back());
    await until(page, () => document.body.hasAttribute('data-persisted'));
    await badgeShows(own, tab, '✓');
    await choose(page, demo, '1.0MM');
    await badgeShows(own, tab, '✕');
    await hintSays(page, '1 mm');
    await page.close();
  });

  /** A demo page with its first answer given, and its hint under watch. */
  async function visit(demo: DemoPage): Promise<Page> {
    const page = await shopper.open(demo.url);
    const tab = await tabOf(own, page);
    if (!(await settle(own, tab))) {
      // A shop that we have no standing right to.
      await shopper.pressButton(page);
      await until(own, startHint, tab);
    }
    await badgeShows(own, tab, SIGNS[demo.expect.verdict]);
    if (['danger', 'warning', 'caution'].includes(demo.expect.verdict)) await hintSays(page, ' mm');
    await watchHint(page);
    return page;
  }

  /** Waits until hint and badge say that the size is too long, or without one, that all is well. */
  async function answers(page: Page, tooLong: string | undefined): Promise<void> {
    if (tooLong) await hintSays(page, `${Number.parseFloat(tooLong.replace(',', '.'))} mm`);
    else await hintIsGone(page);
    await badgeShows(own, await tabOf(own, page), tooLong ? '✕' : '✓');
  }
});

/** The new answer, in time, and the old one never again. */
function expectOneAnswer({ shown, changedAt, stalled }: Turn): void {
  expect(shown).toHaveLength(1);
  expect((shown[0]?.at ?? 0) - changedAt - stalled).toBeLessThanOrEqual(MOST_MS);
}

/** As "Check this page" does. */
async function startHint(tabId: number): Promise<boolean> {
  const answer = await chrome.runtime.sendMessage({ type: 'start-hint', tabId, forced: true });
  return (answer as { started: boolean }).started;
}
