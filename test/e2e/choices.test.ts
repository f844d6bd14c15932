import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAnswer } from '../tools/demo-shop';
import { demoUrl } from './demo';
import {
  badgeShows,
  hintIsGone,
  hintSays,
  hintText,
  openHint,
  popupFor,
  press,
  pressInHint,
  type Shopper,
  says,
  settle,
  shoppers,
  tabOf,
} from './shopper';

const CHANGING = 'https://www.amazon.com/dp/B0DEMOCHNG';

/** A listing whose seller changes the length. */
let length = '1.5 mm';

function answer(url: string): ReturnType<typeof demoAnswer> {
  if (!/B0DEMOCHNG/.test(url)) return demoAnswer(url);
  const body = `<!doctype html><html lang="en"><title>Derma Roller</title>
    <h1 id="title"><span id="productTitle">Derma Roller with Titanium Needles</span></h1>
    <div id="productOverview_feature_div"><table><tr><td>Needle Length</td><td>${length}</td></tr></table></div>`;
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}

describe.each(shoppers)('in $name a person', ({ start }) => {
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    length = '1.5 mm';
    shopper = await start({ answer });
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test('hides the note until the listing changes', async () => {
    const page = await shopper.open(CHANGING);
    await hintSays(page, '1.5 mm');
    await openHint(page);
    await pressInHint(page, 'Other ways to hide this');
    await pressInHint(page, 'Hide until this listing changes');
    await hintIsGone(page);
    await page.reload();
    await badgeShows(own, await tabOf(own, page), '✕');
    expect(await hintText(page)).toBeNull();
    length = '2 mm';
    await page.reload();
    await hintSays(page, '2 mm');
    await page.close();
  });

  test('pauses a shop from the note, and resumes it in the popup', async () => {
    const page = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(page, '1.5 mm');
    await openHint(page);
    await pressInHint(page, 'Other ways to hide this');
    await pressInHint(page, 'Pause on this shop');
    await hintIsGone(page);
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '');
    await page.reload();
    expect(await settle(own, tab)).toBe(false);
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Paused on this shop');
    await press(popup, 'Read this shop again');
    await says(popup, 'Too long for home use');
    await hintSays(page, '1.5 mm');
    await popup.close();
    await page.close();
  });

  test('switches all on again in the popup', async () => {
    await own.evaluate(() => chrome.storage.local.set({ on: false }));
    const page = await shopper.open(demoUrl('unsafe roller'));
    expect(await settle(own, await tabOf(own, page))).toBe(false);
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Needlewise is switched off');
    await press(popup, 'Switch it on');
    await says(popup, 'Too long for home use');
    await hintSays(page, '1.5 mm');
    await popup.close();
    await page.close();
  });

  test('corrects a length: popup, badge and note follow, and it can be taken back', async () => {
    const page = await shopper.open(demoUrl('unsafe roller'));
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✕');
    const popup = await popupFor(shopper, own, page);
    await press(popup, 'This is wrong');
    await popup.type('details[open] input[inputmode="decimal"]', '0.25');
    await press(popup, 'Judge it');
    await says(popup, 'With your correction.');
    await says(popup, '0.25 mm (your own entry)');
    await hintIsGone(page);
    expect(JSON.stringify(await own.evaluate(() => chrome.storage.local.get()))).not.toMatch(/amazon|roller/i);
    await page.reload();
    await badgeShows(own, tab, '✓');
    await says(popup, 'With your correction.');
    await press(popup, 'Forget my correction');
    await says(popup, 'Too long for home use');
    await hintSays(page, '1.5 mm');
    await badgeShows(own, tab, '✕');
    await popup.close();
    await page.close();
  });

  test('is shown what is fine, too, on request', async () => {
    const page = await shopper.open(demoUrl('safe roller'));
    await badgeShows(own, await tabOf(own, page), '✓');
    expect(await hintText(page)).toBeNull();
    await press(own, 'everything, also what is fine');
    await hintSays(page, 'Length and material suit home use');
    await press(own, 'everything to mind');
    await hintIsGone(page);
    await page.close();
  });

  test('finds that of a private window nothing is kept', async () => {
    await own.evaluate(() => chrome.storage.local.set({ preferredMm: 0.25 }));
    const page = await shopper.openPrivately(demoUrl('unsafe roller'));
    // With this the extension was loaded anew.
    own = await shopper.openOwn('options.html');
    const tab = await privateTab(own);
    const before = await own.evaluate(() => chrome.storage.local.get());
    expect(before).toMatchObject({ preferredMm: 0.25 });
    await badgeShows(own, tab, '✕');
    await hintSays(page, '1.5 mm');
    await openHint(page);
    await pressInHint(page, 'Dismiss for this product');
    await hintIsGone(page);
    await page.reload();
    await hintSays(page, '1.5 mm');
    await openHint(page);
    await pressInHint(page, 'Other ways to hide this');
    await pressInHint(page, 'Pause on this shop');
    await hintIsGone(page);
    await badgeShows(own, tab, '✕');
    const popup = await shopper.openOwn(`popup.html?tabId=${tab}`);
    await says(popup, 'Too long for home use');
    // One to enter a product of one's own; none to correct this one.
    expect(await popup.evaluate(() => document.querySelectorAll('main input[inputmode="decimal"]').length)).toBe(1);
    expect(await own.evaluate(() => chrome.storage.local.get())).toEqual(before);
    const openly = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(openly, '1.5 mm');
  });
});

async function privateTab(own: Page): Promise<number> {
  const tabs = await own.evaluate(() => chrome.tabs.query({}));
  const tab = tabs.find(({ incognito }) => incognito);
  if (!tab) throw new Error('No tab is private');
  return tab.id;
}
