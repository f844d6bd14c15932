import type { BrowserContext, Page } from 'playwright-core';
import { shopFor } from '../../src/page/adapter';
import { type BenchBrowser, openBenchBrowser } from './bench-browser';
import { buildExtension } from './build-extension';
import { type Sample, samplePages } from './sample-pages';
import { openSavedPage } from './saved-page';
import { median, quantile } from './statistics';
import { syntheticPage } from './synthetic-page';
import { traced } from './trace';

const TIMES = 30;
/** No task of ours may take longer, in ms: a frame. */
const MOST_MS = 16;
const SYNTHETIC_SIZE = 3_000_000;
/**
 * What the browser calls the running of a script; what follows a promise runs in a checkpoint of its own. The page's
 * scripts are off: all of it is ours.
 */
const SCRIPT = /^(?:EvaluateScript|FunctionCall|BlinkScheduler_PerformMicrotaskCheckpoint)$/;

/** Prints the longest task of ours on large needling pages, from load to answer. */
export async function printTasks(): Promise<boolean> {
  buildExtension();
  const browser = await openBenchBrowser(['.output/chrome-mv3']);
  const own = await ownPage(browser);
  console.log(`\n| longest task of ours, ${TIMES} loads | page, KB | median, ms | worst, ms |\n|---|---|---|---|`);
  let isShort = true;
  for (const { name, sample } of largePages()) {
    const longest: number[] = [];
    for (let i = 0; i < TIMES; i++) longest.push(await longestOn(browser.context, own, sample));
    const figures = [median(longest), quantile(longest, 1)].map((ms) => ms.toFixed(1));
    console.log(`| ${[name, Math.round(sample.html.length / 1_000), ...figures].join(' | ')} |`);
    isShort &&= quantile(longest, 1) <= MOST_MS;
  }
  await browser.close();
  return isShort;
}

function largePages(): { name: string; sample: Sample }[] {
  const needling = samplePages().filter(({ needling, url }) => needling && shopFor(url));
  const [largest] = needling.toSorted((a, b) => b.html.length - a.html.length);
  const html = Buffer.from(syntheticPage('Derma roller 1.5 mm', SYNTHETIC_SIZE));
  const synthetic = { html, url: 'https://www.amazon.com/dp/B0DEMOBIG1', needling: true };
  return [
    ...(largest ? [{ name: `the largest there is, ${new URL(largest.url).hostname}`, sample: largest }] : []),
    { name: 'an invented one', sample: synthetic },
  ];
}

/** A page of the extension's, to ask the browser from. */
async function ownPage({ context }: BenchBrowser): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('options.html', worker.url()).href);
  return page;
}

/** The longest that our scripts kept the page's thread, in ms. */
async function longestOn(context: BrowserContext, own: Page, { html, url }: Sample): Promise<number> {
  const session = await context.newCDPSession(own);
  let page: Page | undefined;
  const events = await traced(session, async () => {
    page = await openSavedPage(context, html, url);
    await answerFor(own, url);
  });
  await session.detach();
  // Not before: what its process still had to tell would be lost.
  await page?.close();
  const detector = events.find(({ args }) => args.data?.url?.endsWith('/detector.js'));
  const ours = events.filter(
    ({ pid, tid, name }) => pid === detector?.pid && tid === detector.tid && SCRIPT.test(name),
  );
  return Math.max(...ours.map(({ tdur = 0 }) => tdur)) / 1_000;
}

/** Waits until the toolbar button says what was found. */
function answerFor(own: Page, url: string): Promise<void> {
  return own.evaluate(
    async (address) => {
      for (;;) {
        const [tab] = await chrome.tabs.query({ url: address });
        if (tab && (await chrome.action.getBadgeText({ tabId: tab.id })) !== '') return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    url.replace(/[?#].*$/, '*'),
  );
}
