import { launchChromium } from './bench-browser';
import { mediansOn } from './bench-measure';
import type { TaskName } from './bench-script';
import { onEach } from './sample-pages';
import { bundle } from './saved-page';
import { syntheticPage } from './synthetic-page';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const ROUNDS = 30;
/** Ten times the page may take this many times the time, or as many as the bare pass does: more than fits into a cache. */
const MAX_GROWTH = 12;

/** What is done on which page: that of other goods is only looked at. */
const LOOKED_AT = 'Desk lamp with a needle-thin arm';
const READ = 'Derma roller 0.5 mm';
const TASKS: readonly { task: TaskName; title: string; on: string }[] = [
  { task: 'walk', title: LOOKED_AT, on: 'a bare pass over the text' },
  { task: 'detect', title: LOOKED_AT, on: 'looking at a page of other goods' },
  { task: 'read', title: READ, on: 'reading a needling page' },
];

/** Prints how looking and reading grow with the page. */
export async function printPageSize(): Promise<boolean> {
  const browser = await launchChromium();
  const script = await bundle('./bench-script.ts', true);
  const heads = SIZES.map((size) => `${size / 1_000} KB, ms`);
  console.log(`\n| page of | ${heads.join(' | ')} | most growth, tenfold |\n|---|${'---|'.repeat(heads.length + 1)}`);
  let isLinear = true;
  let bare: number[] = [];
  for (const { task, title, on } of TASKS) {
    const samples = SIZES.map((size) => ({
      html: Buffer.from(syntheticPage(title, size)),
      url: 'https://little-shop.example/p/1',
      needling: title === READ,
    }));
    const times = await onEach(
      browser,
      samples,
      async (page) => (await mediansOn(page, script, [task], ROUNDS))[task] ?? 0,
    );
    const growths = times.slice(1).map((time, i) => time / (times[i] ?? 1));
    if (task === 'walk') bare = growths;
    const figures = times.map((time) => (time / 1_000).toFixed(2));
    console.log(`| ${[on, ...figures, Math.max(...growths).toFixed(1)].join(' | ')} |`);
    isLinear &&= growths.every((growth, i) => growth <= Math.max(MAX_GROWTH, bare[i] ?? 0));
  }
  await browser.close();
  return isLinear;
}
