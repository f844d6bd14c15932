import { assess } from '../../src/core/assess';
import { extract } from '../../src/core/extract';
import { detect, firstLook } from '../../src/page/detect';
import { readPage } from '../../src/page/read';
import { timesOf } from './bench-times';

/** Runs inside the pages that are measured. */

const NO_PREFERENCES = { preferredMm: null, area: null, firstTime: false };

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
  firstLook: () => firstLook(document, url),
  detect: () => detect(document, url),
  read: () => readPage(document, url),
  judge: () => assess(extract(listing), NO_PREFERENCES),
  whole: () => assess(extract(readPage(document, url)), NO_PREFERENCES),
} satisfies Record<string, () => unknown>;

export type TaskName = keyof typeof tasks;

export function measure(names: readonly TaskName[], rounds: number): Record<string, number[]> {
  return timesOf(tasks, names, rounds);
}
