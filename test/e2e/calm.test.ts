import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shops } from '../../src/page/shops/index';
import { demoPages } from '../shop/pages';
import { type ChromiumShopper, openChromium } from './chromium';
import { openHint, settle, tabOf, until } from './shopper';

const WINDOWS = [
  { name: 'a wide window', viewport: { width: 1280, height: 800 } },
  { name: 'a phone', viewport: { width: 360, height: 640, isMobile: true, hasTouch: true } },
];

/** Every button of the demo shop that buys. */
const BUY = 'button:is([class*="buy"], [class*="add_to_cart"])';

const needling = demoPages.filter(({ expect: { verdict } }) => verdict !== 'none');
const ofOtherShops = needling.filter(({ expect: { shop } }) => !shops.some(({ id }) => id === shop));

describe('our note on a page', () => {
  let shopper: ChromiumShopper;
  let own: Page;
  beforeAll(async () => {
    const granted = ofOtherShops.map(({ url }) => `*://${new URL(url).host}/*`);
    shopper = await openChromium({ granted: [...new Set(granted)] });
    own = await shopper.openOwn('options.html');
    // On every page that sells a needling device, also where all is fine.
    await own.evaluate(() => chrome.storage.local.set({ loudness: 'also-fine' }));
  });
  afterAll(() => shopper?.close());

  describe.each(WINDOWS)('in $name', ({ viewport }) => {
    test.each(needling)('moves nothing, and leaves the buy button free: $name', async ({ url }) => {
      const page = await shopper.open(url, async (tab) => {
        await tab.setViewport(viewport);
        await tab.evaluateOnNewDocument(noteShifts);
      });
      await settle(own, await tabOf(own, page));
      await until(page, () => document.getElementById('needlewise-hint')?.shadowRoot?.querySelector('.pill'));
      await buyButtonIsFree(page, 'closed');
      await openHint(page);
      await buyButtonIsFree(page, 'open');
      expect(await page.evaluate(() => (window as unknown as Noting).shifts)).toEqual([]);
      await page.close();
    });
  });
});

interface Noting {
  shifts: number[];
}

/** Notes by how much the page moved, each time it did. Runs in the page, before all else. */
function noteShifts(): void {
  const noting = window as unknown as Noting;
  noting.shifts = [];
  new PerformanceObserver((list) => {
    noting.shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Wherever the person has scrolled it to, once they have. */
async function buyButtonIsFree(page: Page, state: string): Promise<void> {
  for (const block of ['center', 'end'] as const) {
    await page.evaluate((css, to) => document.querySelector(css)?.scrollIntoView({ block: to }), BUY, block);
    const isFree = until(
      page,
      (css) => {
        const button = document.querySelector(css);
        if (!button) throw new Error('The page has no button to buy with');
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      },
      BUY,
    );
    await isFree.catch(() => {
      throw new Error(`The hint (${state}) covers the buy button, scrolled to the ${block}`);
    });
  }
}
