import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, demoShopWith } from '../tools/demo-shop';
import { demoUrl } from './demo';
import {
  badgeOf,
  badgeShows,
  hintSays,
  hintText,
  popupFor,
  type Shopper,
  says,
  settle,
  shoppers,
  tabOf,
  until,
} from './shopper';

const ROLLER = 'https://www.ebay.co.uk/itm/555000008001';
/** The same again, but its server never says that this was all. */
const ENDLESS = 'https://www.ebay.co.uk/itm/555000008002';
const SOCKS = 'https://www.ebay.co.uk/itm/555000008003';
/** Asked for by the roller's page when it has loaded and has nothing more to do. */
const SETTLED = 'http://www.ebay.co.uk/settled';

const ROLLER_PAGE = `<!doctype html><html lang="en"><head><title>Derma Roller 1.5 mm</title></head>
  <body><main><h1 class="x-item-title__mainTitle">Derma Roller 1.5 mm Titanium Needles</h1><p>New</p></main>
  <script>addEventListener('load', () => requestIdleCallback(() => fetch('/settled')))</script>`;
/** Has the browser load the roller's page before anybody asks for it. */
const SOCKS_PAGE = `<!doctype html><html lang="en"><head><title>Wool socks</title>
  <script type="speculationrules">{"prerender": [{"urls": ["${new URL(ROLLER).pathname}"], "eagerness": "immediate"}]}</script>
  </head><body><h1>Wool socks</h1><a href="${new URL(ROLLER).pathname}">Derma Roller</a></body></html>`;

const shop = demoShopWith({ [ROLLER]: ROLLER_PAGE, [ENDLESS]: ROLLER_PAGE, [SOCKS]: SOCKS_PAGE });

function answer(url: string): Answer {
  return { ...shop(url), isEndless: url.endsWith(new URL(ENDLESS).pathname) };
}

describe.each(shoppers)('in $name', ({ name: browser, start }) => {
  const requests: string[] = [];
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await start({ answer, byProxy: true, requests });
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test('on a page that never ends nothing runs, and the popup says that it is still loading', async () => {
    const page = await shopper.open(SOCKS);
    const tab = await tabOf(own, page);
    await leaveFor(page, ENDLESS);
    await until(page, () => document.querySelector('h1')?.textContent?.includes('1.5 mm'));
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'The page has not finished loading.');
    expect(await badgeOf(own, tab)).toMatchObject({ sign: '' });
    expect(await hintText(page)).toBeNull();
    await popup.close();
    await page.close();
  });

  test('a page that comes back from the back/forward cache is judged again', async () => {
    const page = await shopper.open(demoUrl('title against table'));
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '!');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => document.body.toggleAttribute('data-persisted', persisted));
    });
    await leaveFor(page, SOCKS);
    await badgeShows(own, tab, '');
    // Not the driver's own way back: over WebDriver BiDi its end is never told.
    await page.evaluate(() => setTimeout(() => history.back()));
    await until(page, () => document.body.hasAttribute('data-persisted'));
    await badgeShows(own, tab, '!');
    await hintSays(page, '1.5 mm');
    await page.close();
  });

  test.runIf(browser === 'Chromium')('a page that loads before anybody opens it speaks only then', async () => {
    requests.length = 0;
    const page = await shopper.open(SOCKS);
    const tab = await tabOf(own, page);
    await expect.poll(() => requests, { timeout: 30_000 }).toContain(SETTLED);
    expect(await settle(own, tab)).toBe(false);
    expect(await badgeOf(own, tab)).toMatchObject({ sign: '' });
    await page.evaluate(() => setTimeout(() => document.querySelector('a')?.click()));
    await badgeShows(own, tab, '✕');
    // By the browser's own way: the driver exchanges what is beneath its page some time later.
    await until(own, hintIsThere, tab);
    expect(await own.evaluate(activationStart, tab)).toBeGreaterThan(0);
  });
});

/** As the page itself goes elsewhere: without waiting for an end. */
async function leaveFor(page: Page, url: string): Promise<void> {
  await page.evaluate(
    (address) => {
      setTimeout(() => location.assign(address));
    },
    url.replace('https:', 'http:'),
  );
}

/** Whether the tab shows a hint. Runs in a page of ours. */
async function hintIsThere(tabId: number): Promise<unknown> {
  const func = () => document.getElementById('needlewise-hint')?.shadowRoot?.textContent?.includes('1.5');
  const [top] = await chrome.scripting.executeScript({ target: { tabId }, func });
  return top?.result;
}

/** When the tab's page was opened after it had loaded, in ms of its own time; 0 where it had not. The same. */
async function activationStart(tabId: number): Promise<unknown> {
  const func = () => performance.getEntriesByType('navigation').map((entry) => entry.toJSON().activationStart)[0];
  const [top] = await chrome.scripting.executeScript({ target: { tabId }, func });
  return top?.result;
}
