import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import { build } from 'vite';
import type { PagePreferences } from '../../src/core/person';
import { ensureBrowser } from './browsers';
import type { PageReading } from './page-script';

/** Reads saved pages in a real Chromium, one after the other. */
export interface PageReader {
  read(html: Buffer, url: string, preferences: PagePreferences): Promise<PageReading>;
  close(): Promise<void>;
}

const LOAD_LIMIT_MS = 30_000;
const READ_LIMIT_MS = 30_000;

/** Detector, reader, core and judge as one script that puts `readThisPage` into `needlewise`. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./page-script.ts', import.meta.url)),
        formats: ['iife'],
        name: 'needlewise',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error('The page script could not be built.');
}

function contentType(html: Buffer): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch {
    // Then the page itself says in which characters it is written.
    return 'text/html';
  }
}

/** Answers for the page's own address, once; nothing else leaves this machine or replaces the page. */
function serve(html: Buffer, url: string): (route: Route) => Promise<void> {
  let served = false;
  return (route) => {
    const request = route.request();
    if (!served && request.isNavigationRequest() && request.url() === url) {
      served = true;
      const headers = { 'content-type': contentType(html), 'content-security-policy': "script-src 'none'" };
      return route.fulfill({ status: 200, headers, body: html });
    }
    return request.isNavigationRequest() && request.frame().parentFrame() === null
      ? route.fulfill({ status: 204 })
      : route.abort();
  };
}

async function readIn(page: Page, script: string, html: Buffer, url: string, preferences: PagePreferences) {
  // The route sees addresses without their fragment.
  await page.route('**/*', serve(html, new URL(url).href.replace(/#.*$/s, '')));
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_LIMIT_MS });
  const call = `${script};needlewise.readThisPage(${JSON.stringify(url)}, ${JSON.stringify(preferences)})`;
  const reading = page.evaluate(`(() => { ${script}; return ${call.slice(script.length + 1)}; })()`);
  return (await withLimit(reading)) as PageReading;
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
  const script = await bundle();
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    async read(html, url, preferences) {
      const context = await browser.newContext();
      try {
        return await readIn(await context.newPage(), script, html, url, preferences);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
