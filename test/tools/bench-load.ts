import type { BrowserContext, CDPSession } from 'playwright-core';
import { shopFor } from '../../src/page/adapter';
import { openBenchBrowser } from './bench-browser';
import { buildExtension } from './build-extension';
import { type Sample, samplePages } from './sample-pages';
import { openSavedPage } from './saved-page';
import { intervalOfMedian, median } from './statistics';

/** Pairs of loads for each page. */
const ROUNDS = 3;
/** By Chromium's own count, in seconds of the main thread. */
const METRICS = { 'in all': 'TaskDuration', 'in scripts': 'ScriptDuration' };

type Cost = Readonly<Record<string, number>>;

/**
 * Prints what the extension adds to the load of pages of other goods, on shops where it looks: two browsers, with it and
 * without, load the same page one after the other, each first by turns.
 */
export async function printLoad(): Promise<boolean> {
  buildExtension();
  const samples = samplePages().filter(({ needling, url }) => !needling && shopFor(url));
  const browsers = [await openBenchBrowser([]), await openBenchBrowser(['.output/chrome-mv3'])] as const;
  const [without, withUs] = browsers.map(({ context }) => context) as [BrowserContext, BrowserContext];
  const pairs: { without: Cost; withUs: Cost }[] = [];
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, sample] of samples.entries()) {
      const costs = new Map<BrowserContext, Cost>();
      for (const context of (i + round) % 2 === 0 ? [without, withUs] : [withUs, without]) {
        costs.set(context, await costOf(context, sample));
      }
      if (round > 0) pairs.push({ without: costs.get(without) ?? {}, withUs: costs.get(withUs) ?? {} });
    }
  }
  for (const browser of browsers) await browser.close();
  console.log(
    `\n| main thread, ms, ${pairs.length} pairs of loads | without us | more with us | 95 of 100 between |\n|---|---|---|---|`,
  );
  for (const [name, metric] of Object.entries(METRICS)) {
    const more = pairs.map((pair) => (pair.withUs[metric] ?? 0) - (pair.without[metric] ?? 0));
    const [low, high] = intervalOfMedian(more);
    const bare = median(pairs.map((pair) => pair.without[metric] ?? 0));
    const [all, most, least, greatest] = [bare, median(more), low, high].map((seconds) => (seconds * 1_000).toFixed(1));
    console.log(`| ${name} | ${all} | ${most} | ${least} and ${greatest} |`);
  }
  return true;
}

async function costOf(context: BrowserContext, { html, url }: Sample): Promise<Cost> {
  let session: CDPSession | undefined;
  const page = await openSavedPage(context, html, url, {}, async (tab) => {
    session = await context.newCDPSession(tab);
    // Time that the thread was really running, without what the machine gave to others.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  });
  await page.waitForLoadState('load');
  // Scripts of extensions run before the page is idle for the second time.
  for (let i = 0; i < 2; i++) await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { metrics } = (await session?.send('Performance.getMetrics')) ?? { metrics: [] };
  await page.close();
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
