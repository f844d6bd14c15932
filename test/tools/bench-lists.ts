import type { Plugin } from 'vite';
import { shopFor } from '../../src/page/adapter';
import { shops } from '../../src/page/shops/index';
import { launchChromium } from './bench-browser';
import { mediansOn } from './bench-measure';
import type { TaskName } from './bench-script';
import { onEach, samplePages } from './sample-pages';
import { bundle } from './saved-page';
import { median } from './statistics';

/** Both ways take turns, so often, with so many rounds each. */
const TURNS = 3;
const ROUNDS = 10;

/** Lists of shops and languages by the end of their file's name: the first of each is English, or the shop measured on. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'src/page/gate.ts': ['STRONG', 'WEAK', 'ROWS'],
  'src/page/shops/index.ts': ['shops', 'platforms'],
  'src/core/words/index.ts': ['vocabularies'],
};

/** Leaves the first of each list alone, before anything has read it. */
function firstOnly(): Plugin {
  return {
    name: 'first-only',
    transform(code, id) {
      const file = Object.keys(LISTS).find((end) => id.endsWith(end));
      return file
        ? { code: `${code}\n${(LISTS[file] ?? []).map((list) => `${list}.length = 1;`).join('\n')}`, map: null }
        : null;
    },
  };
}

const ROWS: readonly { task: TaskName; title: string; needling: boolean }[] = [
  { task: 'detect', title: 'looking at pages of other goods', needling: false },
  { task: 'read', title: 'reading needling pages', needling: true },
  { task: 'judge', title: 'understanding and judging them', needling: true },
];

/**
 * Prints what all the shops and languages cost on pages of the first shop, where the others do not match, against a build
 * with that shop and English alone.
 */
export async function printLists(): Promise<boolean> {
  const samples = samplePages().filter(({ url }) => shopFor(url) === shops[0]);
  const scripts = {
    all: await bundle('./bench-script.ts', true),
    one: await bundle('./bench-script.ts', true, [firstOnly()]),
  };
  const browser = await launchChromium();
  console.log(
    '\n| with all shops and languages against one of each | ratio, median | all, µs | one, µs |\n|---|---|---|---|',
  );
  for (const { task, title, needling } of ROWS) {
    const pages = samples.filter((sample) => sample.needling === needling);
    const times = await onEach(browser, pages, async (page) => {
      const taken = { all: [] as number[], one: [] as number[] };
      for (let turn = 0; turn < TURNS; turn++) {
        for (const way of ['all', 'one'] as const) {
          taken[way].push((await mediansOn(page, scripts[way], [task], ROUNDS))[task] ?? 0);
        }
      }
      return { all: median(taken.all), one: median(taken.one) };
    });
    const ratio = median(times.map(({ all, one }) => all / one));
    const micros = (['all', 'one'] as const).map((way) => Math.round(median(times.map((time) => time[way]))));
    console.log(`| ${[title, ratio.toFixed(2), ...micros].join(' | ')} |`);
  }
  await browser.close();
  return true;
}
