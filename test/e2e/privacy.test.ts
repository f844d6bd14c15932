import { readdirSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoShopWith } from '../tools/demo-shop';
import { beNosy } from './nosy-page';
import { badgeShows, clickHint, popupFor, pressLast, type Shopper, says, shoppers, tabOf, until } from './shopper';

const NOSY = 'https://www.amazon.com/dp/B0DEMONOSY';
const PAGES = {
  [NOSY]: `<!doctype html><html lang="en"><head><title>Derma Roller 1.5 mm</title><script>(${beNosy})()</script></head>
    <body><h1 id="title"><span id="productTitle">Derma Roller 1.5 mm Titanium Needles</span></h1></body></html>`,
};

/** What no page may learn. */
const PROFILE = {
  conditions: ['pregnant-nursing', 'keloid-history', 'isotretinoin'],
  sessions: [{ day: '2026-03-01', endedAt: 1_772_359_261_977, cartridge: 'new', lengthMm: 0.25, area: 'beard' }],
  ticks: ['sun'],
};
/** What only somebody who has the profile can name. */
const TELLS = [...PROFILE.conditions, String(PROFILE.sessions[0]?.endedAt)];
/** Words of ours, and the address that every extension has. */
const OURS = /needlewise|home use|pregnan|(?:chrome|moz)-extension/i;

describe.each(shoppers)('a nosy page in $name', ({ name: browser, start }) => {
  let shopper: Shopper;
  let own: Page;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    shopper = await start({ build: 'shipped', answer: demoShopWith(PAGES) });
    own = await shopper.openOwn('options.html');
    await own.evaluate((items) => chrome.storage.local.set({ ...items, preferredMm: 0.25 }), PROFILE);
    page = await shopper.open(NOSY);
    tab = await tabOf(own, page);
    await badgeShows(own, tab, '✕');
  });
  afterAll(() => shopper?.close());

  test('learns nothing from a hint that comes and is opened', async () => {
    await clickHint(page);
    const seen = await page.evaluate(async () => {
      // What has happened is told in the frame after.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const [host] = noticed.added;
      const { globalsBefore, news, calls } = noticed;
      return {
        news,
        calls,
        added: noticed.added.map(({ outerHTML }) => outerHTML),
        root: host?.shadowRoot ?? null,
        globals: Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.includes(name)),
        text: document.documentElement.innerText,
        html: document.documentElement.outerHTML.replace(/<script>.*<\/script>/s, ''),
        entries: JSON.stringify(performance.getEntries()),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length + CSS.highlights.size,
        frames: window.length,
        animations: document.getAnimations().length,
      };
    });
    expect(seen.added).toEqual(['<div popover="manual"></div>']);
    expect(seen.root).toBeNull();
    // The page's own, and those of the program that drives the browser.
    const expected = /^(noticed|globalsBefore)$|ariaQuerySelector/;
    expect(seen.globals.filter((name) => !expected.test(name))).toEqual([]);
    expect(seen).toMatchObject({ calls: [], styles: 0, frames: 0, animations: 0 });
    // The page did notice the coming of something, and the click.
    expect(seen.news.join()).toMatch(/"type":"toggle"/);
    expect(seen.news.join()).toMatch(/"type":"click"/);
    expect([...seen.news, seen.text, seen.html, seen.entries].filter((words) => OURS.test(words))).toEqual([]);
    expect(seen.news.filter((words) => /"type":"(message|securitypolicyviolation)"/.test(words))).toEqual([]);
    const paths = seen.news.flatMap((words) => JSON.parse(words).what.path ?? []);
    expect(paths.filter((node) => /^<(?!html|body|h1|span|div popover="manual">)/.test(node))).toEqual([]);
  });

  test('sees that words are highlighted once the person asked where they stand, and not by whom', async () => {
    // The first Escape is for the hint that is open.
    await page.keyboard.press('Escape');
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Your skin profile gives 3 reasons');
    await pressLast(own, popup, 'Show me where');
    await until(page, () => CSS.highlights.size > 0);
    const seen = await page.evaluate(() => ({
      names: [...CSS.highlights.keys()].join(),
      rules: document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join(),
      news: noticed.news.join(),
    }));
    expect(seen.names).not.toBe('');
    for (const words of Object.values(seen)) expect(words).not.toMatch(OURS);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(page, () => CSS.highlights.size + document.adoptedStyleSheets.length === 0);
  });

  test('can load no file of the package, even if it knows the address', async () => {
    const origin = await own.evaluate(() => location.origin);
    const build = `.output/${browser === 'Chromium' ? 'chrome' : 'firefox'}-mv3`;
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
    const addresses = files.map((name) => `${origin}/${name.replaceAll('\\', '/')}`);
    // Our own page can, by the same ways.
    expect((await own.evaluate(loadable, addresses)).length).toBeGreaterThan(5);
    expect(await page.evaluate(loadable, addresses)).toEqual([]);
  });

  test('finds nothing that the browser would carry to another device', async () => {
    expect(await own.evaluate(() => chrome.storage.sync.get())).toEqual({});
    expect(await own.evaluate(() => chrome.storage.local.get())).toMatchObject(PROFILE);
  });

  test.runIf(browser === 'Chromium')('has nothing of the profile in its process', async () => {
    const session = await page.createCDPSession();
    const world = await ourWorld(session);
    const listing = await own.evaluate(async (id) => {
      const report = (await chrome.tabs.sendMessage(id, { type: 'page-report' })) as { listing: object };
      return report.listing;
    }, tab);
    const judge = `chrome.runtime.sendMessage(${JSON.stringify({ type: 'judge', listing })})`;
    const judgement = await evaluate(session, world, judge);
    expect(judgement).toMatchObject({ assessment: { verdict: 'danger' }, preferences: { preferredMm: 0.25 } });
    const heap = await heapOf(session);
    // What our script there does know stands in the picture of the memory.
    expect(heap).toContain((judgement as { product: string }).product);
    expect(TELLS.filter((words) => heap.includes(words))).toEqual([]);
    await expect(evaluate(session, world, 'chrome.storage.local.get()')).rejects.toThrow(/not allowed/);
    await own.evaluate(() => chrome.storage.local.set({ conditions: [], sessions: [], ticks: [] }));
    // Nor does anything it is told depend on it.
    expect(await evaluate(session, world, judge)).toEqual(judgement);
    await session.detach();
  });
});

/** Which of these addresses the page can load in any way. Runs in the page. */
async function loadable(addresses: string[]): Promise<string[]> {
  function loads<Kind extends 'img' | 'script' | 'link'>(kind: Kind, address: string): Promise<boolean> {
    const element = document.createElement(kind);
    if (element instanceof HTMLLinkElement) Object.assign(element, { rel: 'stylesheet', href: address });
    else Object.assign(element, { src: address });
    return new Promise((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      document.head.append(element);
    });
  }
  function fetched(address: string): Promise<boolean> {
    return fetch(address).then(
      () => true,
      () => false,
    );
  }
  async function isLoadable(address: string): Promise<boolean> {
    const kind = /\.js$/.test(address) ? 'script' : /\.css$/.test(address) ? 'link' : 'img';
    const ways = await Promise.all([fetched(address), loads(kind, address)]);
    return ways.includes(true);
  }
  const found = await Promise.all(addresses.map(isLoadable));
  return addresses.filter((_, i) => found[i]);
}

/** The world of our script in a page: there it knows what it was sent. */
async function ourWorld(session: CDPSession): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
    session.send('Runtime.enable');
  });
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** Everything that the scripts of a page hold, in all its worlds. */
async function heapOf(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false, captureNumericValue: true });
  return chunks.join('');
}
