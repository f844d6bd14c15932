import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { build, type Plugin } from 'vite';

const LOAD_LIMIT_MS = 30_000;

/** A script of ours with all it imports, that puts what the file exports into `needlewise`. */
export async function bundle(file: string, minify = false, plugins: readonly Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    // Some packages' builds for browsers are no modules.
    resolve: { mainFields: ['module', 'main'] },
    build: {
      write: false,
      minify,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'needlewise' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error(`${file} could not be built.`);
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
function serve(html: Buffer, url: string, more: Readonly<Record<string, string>>): (route: Route) => Promise<void> {
  let served = false;
  return (route) => {
    const request = route.request();
    if (!served && request.isNavigationRequest() && request.url() === url) {
      served = true;
      const headers = { 'content-type': contentType(html), 'content-security-policy': "script-src 'none'", ...more };
      return route.fulfill({ status: 200, headers, body: html });
    }
    return request.isNavigationRequest() && request.frame().parentFrame() === null
      ? route.fulfill({ status: 204 })
      : route.abort();
  };
}

/** Opens a saved page under its own address, with its own scripts off; `prepare` is called with the empty tab before. */
export async function openSavedPage(
  context: BrowserContext,
  html: Buffer,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  prepare?: (tab: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await context.newPage();
  await prepare?.(page);
  // The route sees addresses without their fragment.
  await page.route('**/*', serve(html, new URL(url).href.replace(/#.*$/s, ''), headers));
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_LIMIT_MS });
  return page;
}
