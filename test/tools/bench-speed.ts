import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { demoPages } from '../shop/pages';
import type { TaskName } from './bench-script';
import { ensureBrowser } from './browsers';
import { bundle, openSavedPage } from './saved-page';

/** Saved pages of real shops, where they lie beside the project: lines `{file, url, expect}`, `expect` null for other goods. */
const SAVED = path.resolve('../shared/pages/INDEX.jsonl');
const ROUNDS = 30;
/** Lets the page's clock count in microseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

interface Sample {
  html: Buffer;
  url: string;
  needling: boolean;
}

/** What is compared with what, and how many times as long it may take. */
interface Row {
  name: string;
  ratios: readonly number[];
  most: number | null;
  times: readonly number[];
}

/** Prints how long looking, reading and judging take against simpler things in the same run, in real Chromium. */
export async function printSpeed(): Promise<boolean> {
  const samples = samplePages();
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const others = samples.filter(({ needling }) => !needling);
  const needling = samples.filter((sample) => sample.needling);
  const rows = [...(await hotRows(browser, others, needling)), ...(await coldRows(browser, others))];
  await browser.close();
  console.log(
    `\n${others.length} pages of other goods, ${needling.length} needling pages.\n\n| time | ratio, median | p90 | worst | at most | median, µs |\n|---|---|---|---|---|---|`,
  );
  for (const { name, ratios, most, times } of rows) {
    const [median, p90, worst] = [0.5, 0.9, 1].map((share) => quantile(ratios, share).toFixed(2));
    console.log(`| ${name} | ${median} | ${p90} | ${worst} | ${most ?? '–'} | ${Math.round(quantile(times, 0.5))} |`);
  }
  return rows.every(({ ratios, most }) => most === null || quantile(ratios, 0.5) <= most);
}

function samplePages(): Sample[] {
  if (!existsSync(SAVED)) {
    console.error('No saved pages of real shops beside the project: the demo shop is measured instead.');
    return demoPages.map(({ file, url, expect }) => ({
      html: readFileSync(`test/shop/${file}`),
      url,
      needling: expect.detected,
    }));
  }
  const lines = readFileSync(SAVED, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { file, url, expect } = JSON.parse(line);
    return { html: gunzipSync(readFileSync(path.join(path.dirname(SAVED), file))), url, needling: expect !== null };
  });
}

async function hotRows(browser: Browser, others: readonly Sample[], needling: readonly Sample[]): Promise<Row[]> {
  const script = await bundle('./bench-script.ts', true);
  const take = (pages: readonly Sample[], names: readonly TaskName[]) =>
    inTurn(pages, (sample) => withPage(browser, sample, (page) => medians(page, script, names)));
  const looks = await take(others, ['walk', 'firstLook', 'detect']);
  const readings = await take(needling, ['collect', 'expression', 'read', 'judge']);
  const row = (name: string, all: typeof looks, of: TaskName, to: TaskName, most: number | null): Row => ({
    name,
    ratios: all.map((times) => (times[of] ?? 0) / (times[to] ?? 1)),
    most,
    times: all.map((times) => times[of] ?? 0),
  });
  return [
    row('first look, warm, against a bare pass over the text', looks, 'firstLook', 'walk', 0.1),
    row('detector, warm, against the same', looks, 'detect', 'walk', 0.15),
    row('reading, warm, against collecting the visible text', readings, 'read', 'collect', 1),
    row('understanding and judging (in the background), against the same', readings, 'judge', 'collect', null),
    row('an expression for lengths over the whole page, against the same', readings, 'expression', 'collect', null),
  ];
}

/** A first run each, on a page of its own: what a person pays on every page of a shop. */
async function coldRows(browser: Browser, others: readonly Sample[]): Promise<Row[]> {
  const script = await bundle('./bench-cold-script.ts', true);
  const first = (task: string) =>
    inTurn(others, (sample) => withPage(browser, sample, (page) => firstTime(page, script, task)));
  const walks = await first('walkFirst');
  const looks = await first('detectFirst');
  const ratios = looks.map((time, i) => time / (walks[i] ?? 1));
  return [{ name: 'detector, first run on a fresh page, against a first bare pass', ratios, most: 0.25, times: looks }];
}

async function medians(page: Page, script: string, names: readonly TaskName[]): Promise<Record<string, number>> {
  const call = `needlewise.measure(${JSON.stringify(names)}, ${ROUNDS})`;
  const samples = (await page.evaluate(`(() => { ${script}; return ${call}; })()`)) as Record<string, number[]>;
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, quantile(times, 0.5)]));
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

async function withPage<Result>(
  browser: Browser,
  { html, url }: Sample,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    return await work(await openSavedPage(context, html, url, ISOLATED));
  } finally {
    await context.close();
  }
}

async function inTurn<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
