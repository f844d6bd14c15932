import { assess } from '../../src/core/assess';
import { extract } from '../../src/core/extract';
import { detect, firstLook } from '../../src/page/detect';
import { readPage } from '../../src/page/read';

/** Runs inside the pages that are measured. */

const NO_PREFERENCES = { preferredMm: null, area: null, firstTime: false };
/** A sample takes at least so long, in microseconds; shorter tasks are repeated within one. */
const SAMPLE_US = 1_000;
/** Until the engine has compiled what it will compile, in microseconds. */
const WARM_UP_US = 20_000;

const url = location.href;
const listing = readPage(document, url);

/** One bare pass over the page's text nodes. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

/** The words that stand on the page, scripts and styles left out: what any reader has to do at least. */
function collect(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const name = node.parentElement?.localName;
    if (name !== 'script' && name !== 'style') text += node.data;
  }
  return text;
}

const tasks = {
  walk,
  collect,
  /** What someone without a reader would do: look for lengths in all that the page says. */
  expression: () => [...(document.body.textContent ?? '').matchAll(/\d+(?:[.,]\d+)?\s*mm\b/gi)].length,
  firstLook: () => firstLook(document, url),
  detect: () => detect(document, url),
  read: () => readPage(document, url),
  judge: () => assess(extract(listing), NO_PREFERENCES),
} satisfies Record<string, () => unknown>;

export type TaskName = keyof typeof tasks;

function microsecondsOf(task: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let i = 0; i < repeats; i++) task();
  return ((performance.now() - start) * 1_000) / repeats;
}

function repeatsFor(task: () => unknown): number {
  const once = Math.max(microsecondsOf(task, 2), 1);
  microsecondsOf(task, Math.ceil(WARM_UP_US / once));
  return Math.ceil(SAMPLE_US / Math.max(microsecondsOf(task, 2), 1));
}

/** Microseconds of each task, warm: a list of samples each, taken by turns, so that what disturbs one disturbs all. */
export function measure(names: readonly TaskName[], rounds: number): Record<string, number[]> {
  const repeats = names.map((name) => repeatsFor(tasks[name]));
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [i, name] of names.entries()) samples[name]?.push(microsecondsOf(tasks[name], repeats[i] ?? 1));
  }
  return samples;
}
