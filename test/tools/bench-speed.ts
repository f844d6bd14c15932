import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './bench-browser';
import { mediansOn } from './bench-measure';
import type { TaskName } from './bench-script';
import { onEach, type Sample, samplePages } from './sample-pages';
import { bundle } from './saved-page';
import { median, quantile } from './statistics';

const ROUNDS = 30;

const SHARES = { median: 0.5, p90: 0.9, worst: 1 };
/** How many times as long as the other thing it may take. */
type Most = Partial<Record<keyof typeof SHARES, number>>;

/** What is compared with what. */
interface Row {
  name: string;
  ratios: readonly number[];
  most: Most;
  times: readonly number[];
}

/** Prints how long looking, reading and judging take against simpler things in the same run, in real Chromium. */
export async function printSpeed(): Promise<boolean> {
  const samples = samplePages();
  const browser = await launchChromium();
  const others = samples.filter(({ needling }) => !needling);
  const needling = samples.filter((sample) => sample.needling);
  const rows = [...(await hotRows(browser, others, needling)), ...(await coldRows(browser, others))];
  await browser.close();
  console.log(
    `\n${others.length} pages of other goods, ${needling.length} needling pages.\n\n| time | ratio, median | p90 | worst | at most | median, µs |\n|---|---|---|---|---|---|`,
  );
  for (const { name, ratios, most, times } of rows) {
    const figures = Object.values(SHARES).map((share) => quantile(ratios, share).toFixed(2));
    const limits = Object.entries(most).map(([share, limit]) => `${share} ${limit}`);
    console.log(`| ${[name, ...figures, limits.join(', ') || '–', Math.round(median(times))].join(' | ')} |`);
  }
  return rows.every(isWithin);
}

function isWithin({ ratios, most }: Row): boolean {
  return (['median', 'p90', 'worst'] as const).every(
    (share) => quantile(ratios, SHARES[share]) <= (most[share] ?? Number.POSITIVE_INFINITY),
  );
}

async function hotRows(browser: Browser, others: readonly Sample[], needling: readonly Sample[]): Promise<Row[]> {
  const script = await bundle('./bench-script.ts', true);
  const take = (pages: readonly Sample[], names: readonly TaskName[]) =>
    onEach(browser, pages, (page) => mediansOn(page, script, names, ROUNDS));
  const looks = await take(others, ['walk', 'firstLook', 'detect']);
  const readings = await take(needling, ['collect', 'read', 'judge', 'whole']);
  const row = (name: string, all: typeof looks, of: TaskName, to: TaskName, most: Most = {}): Row => ({
    name,
    ratios: all.map((times) => (times[of] ?? 0) / (times[to] ?? 1)),
    most,
    times: all.map((times) => times[of] ?? 0),
  });
  return [
    row('first look, warm, against a bare pass over the text', looks, 'firstLook', 'walk', { median: 0.1 }),
    row('detector, warm, against the same', looks, 'detect', 'walk', { median: 0.15 }),
    row('reading, warm, against collecting the visible text', readings, 'read', 'collect'),
    row('understanding and judging (in the background), against the same', readings, 'judge', 'collect'),
    row('all of it, against the same', readings, 'whole', 'collect', { median: 1, worst: 3 }),
  ];
}

/** A first run each, on a page of its own: what a person pays on every page of a shop. */
async function coldRows(browser: Browser, others: readonly Sample[]): Promise<Row[]> {
  const script = await bundle('./bench-cold-script.ts', true);
  const first = (task: string) => onEach(browser, others, (page) => firstTime(page, script, task));
  const walks = await first('walkFirst');
  const looks = await first('detectFirst');
  const ratios = looks.map((time, i) => time / (walks[i] ?? 1));
  const name = 'detector, first run on a fresh page, against a first bare pass';
  return [{ name, ratios, most: { median: 0.25, p90: 0.5 }, times: looks }];
}

/** Runs a task once in an isolated world, as an extension's script has one. */
async function firstTime(page: Page, script: string, task: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const expression = `(() => { ${script}; return needlewise.${task}(); })()`;
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  return result.value;
}
