import { type Browser, chromium, type Page } from 'playwright-core';
import type { PagePreferences } from '../../src/core/person';
import { ensureBrowser } from './browsers';
import type { PageReading } from './page-script';
import { bundle, openSavedPage } from './saved-page';

/** Reads saved pages in a real Chromium, one after the other. */
export interface PageReader {
  read(html: Buffer, url: string, preferences: PagePreferences): Promise<PageReading>;
  close(): Promise<void>;
}

const READ_LIMIT_MS = 30_000;

async function readIn(page: Page, script: string, url: string, preferences: PagePreferences): Promise<PageReading> {
  const call = `needlewise.readThisPage(${JSON.stringify(url)}, ${JSON.stringify(preferences)})`;
  return (await withLimit(page.evaluate(`(() => { ${script}; return ${call}; })()`))) as PageReading;
}

async function withLimit<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not read within ${READ_LIMIT_MS / 1000} s`)), READ_LIMIT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Starts the browser. Throws one line that says how to get it where there is none. */
export async function openPageReader(): Promise<PageReader> {
  // Detector, reader, core and judge as one script.
  const script = await bundle('./page-script.ts');
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    async read(html, url, preferences) {
      const context = await browser.newContext();
      try {
        return await readIn(await openSavedPage(context, html, url), script, url, preferences);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
