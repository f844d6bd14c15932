import type { Page } from 'playwright-core';
import { median } from './statistics';

/** The median of each task of a bench script (by `bundle`) on the page, in microseconds. */
export async function mediansOn(
  page: Page,
  script: string,
  names: readonly string[],
  rounds: number,
): Promise<Record<string, number>> {
  const call = `needlewise.measure(${JSON.stringify(names)}, ${rounds})`;
  const samples = (await page.evaluate(`(() => { ${script}; return ${call}; })()`)) as Record<string, number[]>;
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]));
}
