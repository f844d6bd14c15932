import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, demoUrl } from './demo';
import { hintIsGone, hintSays, popupFor, press, type Shopper, says, settle, shoppers, tabOf } from './shopper';

describe.each(shoppers)('in $name', ({ start }) => {
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await start();
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test('a preferred length of 0.25 mm changes the answer on an open page of 0.5 mm', async () => {
    const page = await shopper.open(demoUrl('inline size picker (Amazon)'));
    await settle(own, await tabOf(own, page));
    await choose.onInlineSwatches(page, '0.5');
    await hintIsGone(page);
    const popup = await popupFor(shopper, own, page);
    await says(popup, '0.5 mm');
    await press(popup, '0.25');
    await hintSays(page, '0.25 mm');
    await press(popup, 'none');
    await hintIsGone(page);
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
