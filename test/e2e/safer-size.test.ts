import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumShopper, openChromium } from './chromium';
import { choose, demoPage } from './demo';
import { hintSays, openHint, pressInHint, settle, tabOf, until } from './shopper';

/** Has the page remember what is done to it from now on, but for what is done to our note. */
function watchChoices(): void {
  for (const type of ['click', 'input', 'change']) {
    const remember = ({ target }: Event) => {
      if ((target as Element).id !== 'needlewise-hint') document.body.dataset.chosen = type;
    };
    document.addEventListener(type, remember, { capture: true });
  }
}

/** Where the person was led: to the focus, or to what is highlighted. Null as long as that is out of sight. */
function placeLedTo(): string | null {
  const [highlight] = [...CSS.highlights.values()];
  const [range] = highlight ? [...highlight] : [];
  const focused = document.activeElement;
  const place = range instanceof Range ? range : focused;
  const { top, bottom, height } = (place as Range | Element).getBoundingClientRect();
  if (!place || focused?.id === 'needlewise-hint' || height === 0 || top < 0 || bottom > innerHeight) return null;
  const words = place instanceof HTMLInputElement ? place.labels?.[0]?.textContent : (place as Element).textContent;
  return `${range ? 'highlight' : focused?.localName}: ${(range?.toString() ?? words ?? '').trim()}`;
}

describe('the way to a safer size leads to it, and chooses nothing (Chromium)', () => {
  let shopper: ChromiumShopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await openChromium();
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test.each([
    ['a list', 'size picker (eBay)', '1.5 mm', '0.25 mm', /^select: /],
    ['a list behind a face of its own', 'Amazon, a list of sizes', '1.5 mm', '0.25 mm', /^select: /],
    ['radio buttons', 'size picker (Shopify)', '1 mm', '0.25 mm', /^input: 0.25mm$/],
    ['swatches that take the focus', 'WooCommerce, swatches', '1.5 mm', '0.25 mm', /^li: 0.25 mm$/],
    ['swatches that do not', 'size picker (Amazon)', '1.5 mm', '0.25 mm', /^highlight: 0.25 mm$/],
    ['tiles within buttons', 'Walmart', '1 mm', '0.3 mm', /^button: /],
    ['links', 'a shop of unknown make, choice in the address', '2 mm', '0.3 mm', /^a: 0.3 mm/],
    ['a list box', 'eBay, list boxes', '1.5 mm', '0.25 mm', /^button: /],
  ])('in %s', async (_, name, long, fine, place) => {
    const demo = demoPage(name);
    const page = await shopper.open(demo.url);
    // Where we have no standing right, the person has to ask.
    if (!(await settle(own, await tabOf(own, page)))) await askForIt(page);
    await choose(page, demo, demo.picker?.long ?? '');
    await hintSays(page, `${long}: too long`);
    await openHint(page);
    await page.evaluate(watchChoices);
    await pressInHint(page, `Go to ${fine}`);
    await until(page, placeLedTo);
    expect(await page.evaluate(placeLedTo)).toMatch(place);
    expect(await page.evaluate(() => document.body.dataset.chosen)).toBeUndefined();
    await hintSays(page, `${long}: too long`);
    await page.close();
  });

  async function askForIt(page: Page): Promise<void> {
    const tab = await tabOf(own, page);
    await shopper.pressButton(page);
    await expect.poll(() => settle(own, tab, true)).toBe(true);
  }
});
