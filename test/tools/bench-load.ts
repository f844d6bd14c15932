import type { BrowserContext, CDPSession } from 'playwright-core';
import { shopFor } from '../../src/page/adapter';
import { openBenchBrowser } from './bench-browser';
import { buildExtension } from './build-extension';
import { type Sample, samplePages } from './sample-pages';
import { openSavedPage } from './saved-page';
import { intervalOfMedian, median } from './statistics';

/** Pairs of loads for each page. */
const ROUNDS = 3;
/**
 * Prints what the extension adds to the load of pages of other goods, on shops where it looks: two browsers, with it and
 * without, load the same page one after the other, each first by turns.
 */
export async function printLoad(): Promise<boolean> {
  buildExtension();
  const samples = samplePages().filter(({ needling, url }) => !needling && shopFor(url));
  const browsers = [await openBenchBrowser([]), await openBenchBrowser(['.output/chrome-mv3'])] as const;
  const [without, withUs] = browsers.map(({ context }) => context) as [BrowserContext, BrowserContext];
  const pairs: { without: number; withUs: number }[] = [];
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, sample] of samples.entries()) {
      const costs = new Map<BrowserContext, number>();
      for (const context of (i + round) % 2 === 0 ? [without, withUs] : [withUs, without]) {
        costs.set(context, await costOf(context, sample));
      }
      if (round > 0) pairs.push({ without: costs.get(without) ?? 0, withUs: costs.get(withUs) ?? 0 });
    }
  }
  for (const browser of browsers) await browser.close();
  console.log(
    `\n| main thread, ms, ${pairs.length} pairs of loads | without us | more with us | 95 of 100 between |\n|---|---|---|---|`,
  );
  const more = pairs.map((pair) => pair.withUs - pair.without);
  const figures = [median(pairs.map((pair) => pair.without)), median(more), ...intervalOfMedian(more)];
  const [all, most, least, greatest] = figures.map((seconds) => (seconds * 1_000).toFixed(1));
  console.log(`| median | ${all} | ${most} | ${least} and ${greatest} |`);
  return true;
}

/** Seconds of the main thread, by Chromium's own count. */
async function costOf(context: BrowserContext, { html, url }: Sample): Promise<number> {
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
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}
