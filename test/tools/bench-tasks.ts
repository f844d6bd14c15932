import type { BrowserContext, Page } from 'playwright-core';
import { type BenchBrowser, openBenchBrowser } from './bench-browser';
import { buildExtension } from './build-extension';
import { type Sample, samplePages } from './sample-pages';
import { openSavedPage } from './saved-page';
import { median, quantile } from './statistics';
import { syntheticPage } from './synthetic-page';
import { type TraceEvent, traced } from './trace';

const TIMES = 30;
/** No task of ours may take longer, in ms: a frame. */
const MOST_MS = 16;
const SYNTHETIC_SIZE = 3_000_000;
/** What the browser calls the running of a script. The page's own are off: all of it is ours. */
const SCRIPT = /^(?:EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback)$/;

/** Prints the longest task of ours on large needling pages, from load to answer. */
export async function printTasks(): Promise<boolean> {
  buildExtension();
  const browser = await openBenchBrowser(['.output/chrome-mv3']);
  const own = await ownPage(browser);
  console.log(
    `\n| longest task of ours, ${TIMES} loads | page, KB | median, ms | worst, ms | in scripts, median, ms |\n|---|---|---|---|---|`,
  );
  let isShort = true;
  for (const { name, sample } of largePages()) {
    const loads: Longest[] = [];
    for (let i = 0; i < TIMES; i++) loads.push(await longestOn(browser.context, own, sample));
    const [task, script] = [loads.map((load) => load.task), loads.map((load) => load.script)];
    const figures = [median(task), quantile(task, 1), median(script)].map((ms) => ms.toFixed(1));
    console.log(`| ${[name, Math.round(sample.html.length / 1_000), ...figures].join(' | ')} |`);
    isShort &&= median(task) <= MOST_MS;
  }
  await browser.close();
  return isShort;
}

function largePages(): { name: string; sample: Sample }[] {
  const needling = samplePages().filter((sample) => sample.needling);
  const [largest] = needling.toSorted((a, b) => b.html.length - a.html.length);
  const html = Buffer.from(syntheticPage('Derma roller 1.5 mm', SYNTHETIC_SIZE));
  const synthetic = { html, url: 'https://www.amazon.com/dp/B0DEMOLARGE', needling: true };
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

interface Longest {
  /** The longest task with a script of ours in it, in ms. */
  task: number;
  /** The longest run of a script of ours, in ms. */
  script: number;
}

async function longestOn(context: BrowserContext, own: Page, { html, url }: Sample): Promise<Longest> {
  const session = await context.newCDPSession(own);
  const events = await traced(session, async () => {
    const page = await openSavedPage(context, html, url);
    await answerFor(own, url);
    await page.close();
  });
  await session.detach();
  const detector = events.find(({ args }) => args.data?.url?.endsWith('/detector.js'));
  const ours = events.filter(({ pid, tid }) => pid === detector?.pid && tid === detector.tid);
  const scripts = ours.filter(({ name }) => SCRIPT.test(name));
  const tasks = ours.filter(
    (event) => event.name.endsWith('RunTask') && scripts.some((script) => holds(event, script)),
  );
  const longest = (list: readonly TraceEvent[]) => Math.max(...list.map(({ tdur = 0 }) => tdur)) / 1_000;
  return { task: longest(tasks), script: longest(scripts) };
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** Waits until the toolbar button says what was found. */
async function answerFor(own: Page, url: string): Promise<void> {
  await own.waitForFunction(
    async (address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      return tab && (await chrome.action.getBadgeText({ tabId: tab.id })) !== '';
    },
    url.replace(/[?#].*$/, '*'),
    { polling: 50 },
  );
}
