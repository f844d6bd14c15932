import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openBenchBrowser } from './bench-browser';
import { buildExtension } from './build-extension';
import { median, quantile } from './statistics';
import { type TraceEvent, traced } from './trace';

/** Renderers for each script. */
const TIMES = 40;
/** So much longer than the empty script each may take to start, in ms. */
const MOST_MORE_MS: Readonly<Record<string, number>> = { detector: 0.5, hint: 8 };
const EMPTY = 'empty';
const NAMES = [EMPTY, ...Object.keys(MOST_MORE_MS)];
const PAGE = '<!doctype html><title>Desk lamp</title><h1>Desk lamp</h1><p>A lamp for the desk.';

/**
 * Prints how long each script takes to be compiled and run in a renderer where nothing has run before, against a script
 * of WXT's with the polyfill and nothing to do. Each stands alone in an extension, for a host of its own.
 */
export async function printStartup(): Promise<boolean> {
  buildExtension();
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-startup-'));
  const extensions = NAMES.map((name) => extensionOf(folder, name, name === EMPTY ? buildEmpty(folder) : '.output'));
  const browser = await openBenchBrowser(extensions);
  const events = await traceStarts(browser.context);
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  return print(events);
}

/** WXT's own empty content script with the polyfill, as its own build makes it, out of this project. Where it lies. */
function buildEmpty(folder: string): string {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'entrypoints'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "version": "1.0.0", "type": "module" }');
  writeFileSync(join(project, 'wxt.config.ts'), "export default { modules: ['@wxt-dev/webextension-polyfill'] };");
  writeFileSync(
    join(project, `entrypoints/${EMPTY}.content.ts`),
    "export default defineContentScript({ matches: ['*://*/*'], main() {} });",
  );
  buildExtension(project);
  return join(project, '.output');
}

/** An extension with nothing but this script, on pages of this name. */
function extensionOf(folder: string, name: string, output: string): string {
  const extension = join(folder, name);
  mkdirSync(extension);
  cpSync(join(output, `chrome-mv3/content-scripts/${name}.js`), join(extension, `${name}.js`));
  const script = { matches: [`https://${name}.example/*`], js: [`${name}.js`] };
  const manifest = { manifest_version: 3, name, version: '1', permissions: ['storage'], content_scripts: [script] };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  return extension;
}

/** Opens a page for each by turns, so that what disturbs one disturbs all. A tab of another site has a renderer of its own. */
async function traceStarts(context: BrowserContext): Promise<TraceEvent[]> {
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  const [first] = context.pages();
  if (!first) throw new Error('The browser has no tab.');
  return traced(await context.newCDPSession(first), async () => {
    for (let i = 0; i < TIMES; i++) for (const name of NAMES) await openOnce(context, `https://${name}.example/`);
  });
}

async function openOnce(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(url);
  // Scripts of extensions run before the page is idle for the second time.
  for (let i = 0; i < 2; i++) await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.close();
}

function print(events: readonly TraceEvent[]): boolean {
  const times = Object.fromEntries(NAMES.map((name) => [name, startsOf(events, `/${name}.js`)]));
  const least = median(times[EMPTY] ?? []);
  console.log(
    `\n| start in a fresh renderer, ${TIMES} each | median, ms | p90, ms | more than the empty script, ms | at most |\n|---|---|---|---|---|`,
  );
  let isFast = true;
  for (const [name, own] of Object.entries(times)) {
    const most = MOST_MORE_MS[name];
    const more = median(own) - least;
    const figures = [median(own), quantile(own, 0.9), more].map((ms) => ms.toFixed(1));
    console.log(`| ${[name, ...figures, most ?? '–'].join(' | ')} |`);
    isFast &&= most === undefined || more <= most;
  }
  return isFast;
}

/** Milliseconds of compiling and running the script, once for each renderer. */
function startsOf(events: readonly TraceEvent[], file: string): number[] {
  const starts = events.filter(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(file));
  if (new Set(starts.map(({ pid }) => pid)).size !== TIMES) throw new Error(`${file} did not start ${TIMES} times.`);
  return starts.map(({ tdur = 0 }) => tdur / 1_000);
}
