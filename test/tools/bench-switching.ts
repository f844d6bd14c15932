import { readFileSync } from 'node:fs';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { type ChromiumShopper, openChromium } from '../e2e/chromium';
import { choose, demoPage } from '../e2e/demo';
import { newTurn, turnsOf, watchHint } from '../e2e/hint-log';
import { badgeShows, popupFor, says, settle, tabOf, until } from '../e2e/shopper';
import type { DemoPage } from '../shop/pages';
import { buildExtension } from './build-extension';
import { demoShopWith } from './demo-shop';
import { median } from './statistics';

/** Choices made on each page. */
const TIMES = 20;
/** From the page's last change to the new answer, in ms. */
const MOST_MS = 300;
const PAGES = [
  'size picker (Amazon)',
  'inline size picker (Amazon)',
  'size picker (eBay)',
  'size select (Etsy)',
  'size picker (Shopify)',
  'size picker (WooCommerce)',
];

/** Changes of other parts of the page a second, for how many seconds, and what share of the main thread they may cost. */
const MUTATIONS = 1_000;
const SECONDS = 10;
const MOST_SHARE = 0.01;
const BUSY = demoPage('size picker (Amazon)');
/** The same page where we have no right to be. */
const PLAIN = 'https://plain.example/dp/B0DEMOS150';

/**
 * Prints how soon hint, badge and an open popup give the new answer after a choice, and what it costs to watch a page
 * that never rests. False where that is more than it may be.
 */
export async function printSwitching(): Promise<boolean> {
  // The shipped one lets nobody see its hint.
  buildExtension('-m', 'e2e');
  const shopper = await openChromium({
    answer: demoShopWith({ [PLAIN]: readFileSync(`test/shop/${BUSY.file}`, 'utf8') }),
  });
  const own = await shopper.openOwn('options.html');
  const isSoon = await printDelays(shopper, own);
  const isCheap = await printCost(shopper, own);
  await shopper.close();
  return isSoon && isCheap;
}

/** When, after the page's last change, each gave the new answer, in ms. */
interface Delays {
  hint: number;
  badge: number;
  popup: number;
}

async function printDelays(shopper: ChromiumShopper, own: Page): Promise<boolean> {
  console.log(`\n| a choice on | hint, ms | badge, ms | popup, ms |\n|---|---|---|---|`);
  let isSoon = true;
  for (const name of PAGES) {
    const delays = await delaysOn(shopper, own, demoPage(name));
    const medians = (['hint', 'badge', 'popup'] as const).map((place) => median(delays.map((delay) => delay[place])));
    console.log(`| ${[name, ...medians.map((ms) => ms.toFixed(0))].join(' | ')} |`);
    isSoon &&= medians.every((ms) => ms <= MOST_MS);
  }
  console.log(`\nMedians of ${TIMES} choices each, from the page's last change: ${verdict(isSoon, `${MOST_MS} ms`)}`);
  return isSoon;
}

async function delaysOn(shopper: ChromiumShopper, own: Page, demo: DemoPage): Promise<Delays[]> {
  const page = await shopper.open(demo.url);
  const tab = await tabOf(own, page);
  if (!(await settle(own, tab))) {
    await shopper.pressButton(page);
    await until(own, startHint, tab);
  }
  const popup = await popupFor(shopper, own, page);
  await says(popup, 'What the page says');
  await Promise.all([page, popup].map(knowNames));
  await watchHint(page);
  const delays: Delays[] = [];
  // The first choice may be the one that is already made.
  for (let i = -1; i < TIMES; i++) {
    const isLong = i % 2 === 0;
    const size = (isLong ? demo.picker?.long : demo.picker?.fine) ?? '';
    const badge = whenBadgeShows(own, tab, isLong ? '✕' : '✓');
    const told = whenPopupSays(popup, `You have chosen ${Number.parseFloat(size)} mm`);
    await newTurn(page);
    await choose(page, demo, size);
    const [badgeAt, popupAt] = await Promise.all([badge, told]);
    const turn = (await turnsOf(page)).at(-1);
    const start = (turn?.origin ?? 0) + (turn?.changedAt ?? 0);
    const hint = turn?.shown.at(-1);
    if (i >= 0 && turn && hint) {
      delays.push({ hint: hint.at - turn.changedAt, badge: badgeAt - start, popup: popupAt - start });
    }
  }
  await popup.close();
  await page.close();
  return delays;
}

/** This script's runner wraps named functions in a helper of its own, which a page they are sent to must know. */
function knowNames(page: Page): Promise<unknown> {
  return page.evaluate('globalThis.__name = (named) => named');
}

/** Asks without a pause: the browser does not tell. */
function whenBadgeShows(own: Page, tabId: number, sign: string): Promise<number> {
  return own.evaluate(
    async (id, expected) => {
      while ((await chrome.action.getBadgeText({ tabId: id })) !== expected);
      return performance.timeOrigin + performance.now();
    },
    tabId,
    sign,
  );
}

function whenPopupSays(popup: Page, words: string): Promise<number> {
  return popup.evaluate(
    (expected) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(look);
        function look(): void {
          if (!document.body.textContent?.replace(/\u00a0/g, ' ').includes(expected)) return;
          observer.disconnect();
          resolve(performance.timeOrigin + performance.now());
        }
        observer.observe(document, { subtree: true, childList: true, characterData: true });
        look();
      }),
    words,
  );
}

/** As "Check this page" does. */
async function startHint(tabId: number): Promise<boolean> {
  const answer = await chrome.runtime.sendMessage({ type: 'start-hint', tabId, forced: true });
  return (answer as { started: boolean }).started;
}

async function printCost(shopper: ChromiumShopper, own: Page): Promise<boolean> {
  const plain = await shopper.open(PLAIN);
  const without = await costOf(plain);
  const page = await shopper.open(BUSY.url);
  await badgeShows(own, await tabOf(own, page), '✕');
  const { ours, busy } = await costOf(page);
  console.log(
    `\n| ${MUTATIONS} changes a second elsewhere on the page, ${SECONDS} s | of the main thread |\n|---|---|`,
  );
  console.log(`| in our script, by the profiler | ${percent(ours)} |`);
  console.log(`| the page in all, with us | ${percent(busy)} |`);
  console.log(`| the page in all, without us | ${percent(without.busy)} |`);
  const isCheap = ours < MOST_SHARE;
  console.log(`\n${verdict(isCheap, percent(MOST_SHARE))}`);
  return isCheap;
}

/** Shares of the page's main thread while the page changes elsewhere: all that was done, and what our script did. */
async function costOf(page: Page): Promise<{ ours: number; busy: number }> {
  await page.bringToFront();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  const before = await taskSeconds(session);
  await session.send('Profiler.start');
  await page.evaluate(makeUnrest, MUTATIONS, SECONDS);
  const { profile } = await session.send('Profiler.stop');
  const after = await taskSeconds(session);
  await session.detach();
  const seconds = (profile.endTime - profile.startTime) / 1_000_000;
  return { ours: secondsInOurs(profile) / seconds, busy: (after - before) / seconds };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Time in which a function of ours was running, or something that it called. */
function secondsInOurs({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const ours = new Set<number>();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  // A profile names parents before their children.
  for (const { id, callFrame } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:') || ours.has(parents.get(id) ?? -1)) ours.add(id);
  }
  const micros = samples.reduce((sum, id, i) => sum + (ours.has(id) ? (timeDeltas[i] ?? 0) : 0), 0);
  return micros / 1_000_000;
}

/** What busy shop pages do while nobody touches them, in parts that are not about the product. */
function makeUnrest(perSecond: number, seconds: number): Promise<void> {
  const cards = [...document.querySelectorAll('.a-carousel-card')];
  const [advert, reviews, footer] = ['#sp_detail', '#reviewsMedley', 'footer'].map((css) =>
    document.querySelector(css),
  );
  const price = document.querySelector('.buy .dim');
  let done = 0;
  const changes = [
    () => cards[done % cards.length]?.classList.toggle('is-active'),
    () => cards[done % cards.length]?.setAttribute('aria-selected', String(done % 3 === 0)),
    () => advert?.append(Object.assign(document.createElement('p'), { textContent: `Roller ${done % 3} mm` })),
    () => advert?.lastElementChild?.remove(),
    () => reviews?.setAttribute('style', `opacity: ${(done % 10) / 10}`),
    () => reviews?.append(document.createElement('div')),
    () => reviews?.lastElementChild?.setAttribute('class', 'review selected'),
    () => footer?.replaceChildren(`Open for ${done}`),
    () => price?.replaceChildren(`Order within ${done} seconds`),
    () => document.body.setAttribute('data-scroll', String(done)),
  ];
  return new Promise((resolve) => {
    const start = performance.now();
    const timer = setInterval(() => {
      const due = ((performance.now() - start) / 1000) * perSecond;
      for (; done < Math.min(due, perSecond * seconds); done++) changes[done % changes.length]?.();
      if (done < perSecond * seconds) return;
      clearInterval(timer);
      resolve();
    }, 10);
  });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function verdict(isGood: boolean, limit: string): string {
  return isGood ? `none over ${limit}.` : `OVER ${limit}.`;
}
