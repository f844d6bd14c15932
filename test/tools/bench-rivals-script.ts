import WebAutoExtractor from '@marbec/web-auto-extractor';
import { NumberWithUnitRecognizer } from '@microsoft/recognizers-text-number-with-unit';
import { assess } from '../../src/core/assess';
import { extract } from '../../src/core/extract';
import { readPage } from '../../src/page/read';
import { timesOf } from './bench-times';

/** Runs inside the pages that are measured: all that we do beside what others would do. */

const NO_PREFERENCES = { preferredMm: null, area: null, firstTime: false };

const url = location.href;
const listing = readPage(document, url);
const text = listing.passages.map(({ label = '', text }) => `${label} ${text}`).join('\n');
const dimensions = new NumberWithUnitRecognizer('en-us').getDimensionModel();

const tasks = {
  whole: () => assess(extract(readPage(document, url)), NO_PREFERENCES),
  understand: () => extract(listing),
  /** Any number with any unit of length in the words of the listing. */
  quantities: () => dimensions.parse(text),
  /** All the data that a page gives about itself; the library reads HTML, so the page is written out for it. */
  structuredData: () => new WebAutoExtractor({ addLocation: false }).parse(document.documentElement.outerHTML),
  /** Lengths in all that the page says. */
  expression: () => [...(document.body.textContent ?? '').matchAll(/\d+(?:[.,]\d+)?\s*mm\b/gi)].length,
} satisfies Record<string, () => unknown>;

export type RivalName = keyof typeof tasks;

/** Leaves out what fails on this page. */
export function measure(names: readonly RivalName[], rounds: number): Record<string, number[]> {
  return timesOf(tasks, names.filter(works), rounds);
}

function works(name: RivalName): boolean {
  try {
    tasks[name]();
    return true;
  } catch {
    return false;
  }
}
