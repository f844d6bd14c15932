import { launchChromium } from './bench-browser';
import { mediansOn } from './bench-measure';
import type { RivalName } from './bench-rivals-script';
import { onEach, samplePages } from './sample-pages';
import { bundle } from './saved-page';
import { median, quantile } from './statistics';

/** What is slow gets few rounds; the medians are over pages. */
const ROUNDS = 5;

const NAMES: Readonly<Record<RivalName, string>> = {
  whole: 'all that we do: reading, understanding, judging',
  structuredData: 'structured data of the page (@marbec/web-auto-extractor)',
  expression: 'an expression for lengths over the whole page',
  understand: 'understanding the listing, ours',
  quantities: 'quantities in the listing (@microsoft/recognizers-text-number-with-unit)',
};

/** Prints how long we take beside what one would otherwise use, on the same pages in the same run. */
export async function printRivals(): Promise<boolean> {
  const samples = samplePages().filter(({ needling }) => needling);
  const browser = await launchChromium();
  const script = await bundle('./bench-rivals-script.ts', true);
  const times = await onEach(browser, samples, (page) => mediansOn(page, script, Object.keys(NAMES), ROUNDS));
  await browser.close();
  console.log(
    `\n| on ${samples.length} needling pages | works on | median, ms | worst, ms | against all that we do |\n|---|---|---|---|---|`,
  );
  for (const [name, title] of Object.entries(NAMES)) {
    const pages = times.filter((one) => one[name] !== undefined);
    const own = pages.map((one) => (one[name] ?? 0) / 1_000);
    const ratio = median(pages.map((one) => (one[name] ?? 0) / (one.whole ?? 1)));
    const figures = [median(own), quantile(own, 1), ratio].map((figure) => figure.toFixed(2));
    console.log(`| ${[title, pages.length, ...figures].join(' | ')} |`);
  }
  return true;
}
