import { launchChromium } from './bench-browser';
import type { Burst } from './bench-burst-script';
import { onEach, samplePages } from './sample-pages';
import { bundle } from './saved-page';

const SECONDS = 5;
/** At most one reading in this time, in ms. */
const LEAST_GAP_MS = 300;
/** Timers come early by what they are rounded to, in ms. */
const ROUNDING_MS = 2;

/** Prints how often a page is read that changes, about its product, without a rest. */
export async function printBurst(): Promise<boolean> {
  const pages = samplePages().filter(({ needling }) => needling);
  const samples = pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 3);
  const browser = await launchChromium();
  const script = await bundle('./bench-burst-script.ts', true);
  const call = `(() => { ${script}; return needlewise.burst(${SECONDS}); })()`;
  const bursts = await onEach(browser, samples, (page) => page.evaluate(call) as Promise<Burst>);
  await browser.close();
  console.log(
    `\n| ${SECONDS} s of changes | page, KB | changes | readings | shortest gap, ms |\n|---|---|---|---|---|`,
  );
  let isCalm = true;
  for (const [i, { changes, readings }] of bursts.entries()) {
    const { url = '', html = '' } = samples[i] ?? {};
    const gap = Math.min(...readings.slice(1).map((at, index) => at - (readings[index] ?? 0)));
    const figures = [Math.round(html.length / 1_000), changes, readings.length, gap.toFixed(0)];
    console.log(`| ${[new URL(url).hostname, ...figures].join(' | ')} |`);
    isCalm &&= readings.length > 1 && gap >= LEAST_GAP_MS - ROUNDING_MS;
  }
  return isCalm;
}
