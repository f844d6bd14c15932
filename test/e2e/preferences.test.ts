import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoShopWith } from '../tools/demo-shop';
import { badgeShows, hintIsGone, hintSays, popupFor, press, type Shopper, says, shoppers, tabOf } from './shopper';

const HALF_MILLIMETRE = 'https://www.amazon.com/dp/B0DEMO0500';
const PAGES = {
  [HALF_MILLIMETRE]: `<!doctype html><html lang="en"><title>Derma Roller 0.5 mm</title>
    <span id="productTitle">Derma Roller for Face, 0.5 mm Titanium Needles, Alcohol Safe</span>`,
};

describe.each(shoppers)('in $name', ({ start }) => {
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await start({ answer: demoShopWith(PAGES) });
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test('a preferred length of 0.25 mm changes the answer on an open page of 0.5 mm', async () => {
    const page = await shopper.open(HALF_MILLIMETRE);
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✓');
    const popup = await popupFor(shopper, own, page);
    await says(popup, '0.5 mm');
    await press(popup, '0.25');
    await says(popup, 'Longer than your preferred 0.25 mm');
    await hintSays(page, 'Longer than you prefer');
    await badgeShows(own, tab, '?');
    await press(popup, 'none');
    await hintIsGone(page);
    await badgeShows(own, tab, '✓');
    await popup.close();
    await page.close();
  });

  test('ticks and the preferred length survive a restart of the browser', async () => {
    const before = await shopper.openOwn('popup.html');
    await press(before, '0.3');
    await press(before, 'Checklist');
    await tick(before, 2);
    await says(before, '2 of 9');
    await shopper.restart();
    const after = await shopper.openOwn('popup.html');
    await press(after, 'Checklist');
    await says(after, '2 of 9');
    expect(await chosenLength(after)).toBe('0.3');
    await press(after, 'Untick all');
    await says(after, '0 of 9');
  });
});

/** Ticks the first items of the checklist. */
function tick(popup: Page, count: number): Promise<void> {
  return popup.evaluate((wanted) => {
    for (const box of [...document.querySelectorAll<HTMLInputElement>('.checklist input')].slice(0, wanted))
      box.click();
  }, count);
}

function chosenLength(popup: Page): Promise<string | undefined> {
  return popup.evaluate(() => document.querySelector('[role="radiogroup"] input:checked')?.parentElement?.innerText);
}
