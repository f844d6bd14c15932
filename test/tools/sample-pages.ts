import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { demoPages } from '../shop/pages';
import { openSavedPage } from './saved-page';

/** Saved pages of real shops, where they lie beside the project: lines `{file, url, expect}`, `expect` null for other goods. */
const SAVED = path.resolve('../shared/pages/INDEX.jsonl');
/** Lets the page's clock count in microseconds. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** A page to measure on. */
export interface Sample {
  html: Buffer;
  url: string;
  /** It sells a needling device. */
  needling: boolean;
}

/** Real pages where there are any, else the demo shop's. */
export function samplePages(): Sample[] {
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

/** Does work on each page, one after the other, each in a browser context of its own. */
export async function onEach<Result>(
  browser: Browser,
  samples: readonly Sample[],
  work: (page: Page) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { html, url } of samples) {
    const context = await browser.newContext();
    try {
      results.push(await work(await openSavedPage(context, html, url, ISOLATED)));
    } finally {
      await context.close();
    }
  }
  return results;
}
