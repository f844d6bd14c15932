/**
 * Photographs every state of hint, popup and options in a real browser, in light, dark, narrow, right-to-left and with
 * long words, and checks each for accessibility and cut-off text.
 * Usage: pictures [--language de] [PART OF A NAME…]; with a language, in that language at three widths and in the dark instead.
 * Pictures go to .output/pictures/, one line per fault to stdout. Without arguments README's are taken, too.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { type Messages, pseudoMessages, readMessages } from '../ui/messages';
import { scenes } from '../ui/scenes';
import { findBrowser } from './browsers';
import { cutOff } from './cut-off';
import { README_WINDOW, takeReadmePictures } from './readme-pictures';

const OUT = path.resolve('.output/pictures');
const ORIGIN = 'https://stage.example';

interface Variation {
  name: string;
  scheme: 'light' | 'dark';
  width: number;
  messages: Messages;
  forcedColors?: 'active';
  /** A finger instead of a mouse. */
  touch?: boolean;
}

interface Picture {
  name: string;
  query: string;
  /** What is done before the picture is taken. */
  prepare?(page: Page): Promise<unknown>;
}

const POPUP_STATES = [
  'loading',
  'not-needling',
  'unknown-shop',
  'not-allowed',
  'paused',
  'off',
  'blocked',
  'unreadable',
  'nothing-read',
];

function pictures(): Picture[] {
  const openHint = (page: Page) => page.locator('.pill').click();
  const names = Object.keys(scenes);
  return [
    ...names.map((name) => ({ name: `pill-${name}`, query: `hint=${name}` })),
    ...names.map((name) => ({ name: `hint-${name}`, query: `hint=${name}`, prepare: openHint })),
    ...names.map((name) => ({ name: `popup-${name}`, query: `popup=${name}` })),
    ...POPUP_STATES.map((name) => ({ name: `state-${name}`, query: `popup=${name}` })),
    { name: 'checklist', query: 'popup=ok', prepare: (page) => page.getByRole('tab').nth(1).click() },
    { name: 'sessions', query: 'popup=ok', prepare: (page) => page.getByRole('tab').nth(2).click() },
    {
      name: 'steps',
      query: 'popup=ok',
      prepare: async (page) => {
        await page.getByRole('tab').nth(1).click();
        await page.locator('details.more > summary').first().click();
        await page.locator('.steps').scrollIntoViewIfNeeded();
      },
    },
    { name: 'first-run', query: 'first-run=all' },
    { name: 'options', query: 'options=all' },
  ];
}

function variations(): Variation[] {
  const en = readMessages();
  return [
    { name: 'light', scheme: 'light', width: 400, messages: en },
    { name: 'dark', scheme: 'dark', width: 400, messages: en },
    { name: 'wide', scheme: 'light', width: 1000, messages: en },
    { name: 'narrow', scheme: 'light', width: 320, messages: pseudoMessages(en) },
    { name: 'phone', scheme: 'light', width: 360, messages: en, touch: true },
    { name: 'rtl', scheme: 'light', width: 400, messages: readMessages('ar') },
    { name: 'forced', scheme: 'light', width: 400, messages: en, forcedColors: 'active' },
  ];
}

/** A language as it is shown: in the popup's width, in the dark, on a small phone, and in a tab. */
function languageVariations(locale: string): Variation[] {
  const shown = { scheme: 'light', messages: readMessages(locale) } as const;
  return [
    { ...shown, name: locale, width: 400 },
    { ...shown, name: `${locale}-dark`, scheme: 'dark', width: 400 },
    { ...shown, name: `${locale}-narrow`, width: 320 },
    { ...shown, name: `${locale}-wide`, width: 1280 },
  ];
}

/** The stage as one script and one stylesheet. */
interface Stage {
  js: string;
  css: string;
}

async function buildStage(): Promise<Stage> {
  const built = (await build({
    configFile: false,
    // The hint's root is open, as in the build for tests.
    mode: 'e2e',
    logLevel: 'error',
    plugins: [preact()],
    resolve: { alias: { 'wxt/browser': path.resolve('test/ui/stage-browser.ts') } },
    build: { write: false, minify: false, rollupOptions: { input: 'test/ui/stage.tsx', output: { format: 'iife' } } },
  })) as Rollup.RollupOutput;
  const chunk = built.output.find((file) => file.type === 'chunk');
  const css = built.output.flatMap((file) =>
    file.fileName.endsWith('.css') && file.type === 'asset' ? file.source : [],
  );
  return { js: chunk?.code ?? '', css: css.join('\n') };
}

function pageOf({ js, css }: Stage, messages: Messages): string {
  const shop = 'body.shop{margin:24px;background:#e9e7ee;min-height:700px}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Stage</title><style>${css}${shop}</style><body><div id="app"></div>
<script>globalThis.stageMessages=${JSON.stringify(messages).replaceAll('<', '\\u003c')}</script>
<script>${js.replaceAll('</script', '<\\/script')}</script>`;
}

async function take(page: Page, picture: Picture, variation: Variation): Promise<string[]> {
  const faults: string[] = [];
  const noteError = (error: Error) => faults.push(`error: ${error.message}`);
  page.on('pageerror', noteError);
  await page.goto(`${ORIGIN}/?${picture.query}`);
  await picture.prepare?.(page);
  // The hint belongs to the window, whatever is below it.
  const isPage = !picture.query.startsWith('hint');
  await page.screenshot({ path: path.join(OUT, `${picture.name}.${variation.name}.png`), fullPage: isPage });
  faults.push(...(await page.evaluate(cutOff)).map((box) => `cut off: ${box}`));
  // The person's own colours are not ours to judge.
  if (!variation.forcedColors) faults.push(...(await accessibilityFaults(page)));
  page.off('pageerror', noteError);
  return faults;
}

/** The stage has no landmarks of a page of its own; everything else counts. */
async function accessibilityFaults(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).disableRules(['landmark-one-main', 'region', 'page-has-heading-one']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' | ')}`);
}

/** A page that shows the stage as this variation wants it. */
async function openStage(browser: Browser, variation: Variation, stage: Stage): Promise<Page> {
  const { scheme, width, messages, forcedColors = 'none', touch = false } = variation;
  const context = await browser.newContext({
    viewport: { width, height: README_WINDOW.height },
    colorScheme: scheme,
    forcedColors,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: 'reduce',
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  const body = pageOf(stage, messages);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  return page;
}

/** `wanted`: parts of the names of pictures; none means all. Returns the number of faults. */
async function photograph(
  browser: Browser,
  stage: Stage,
  shown: Variation[],
  wanted: readonly string[],
): Promise<number> {
  let faults = 0;
  for (const variation of shown) {
    const names = (picture: Picture) => `${picture.name}.${variation.name}`;
    const chosen = pictures().filter(
      (picture) => wanted.length === 0 || wanted.some((part) => names(picture).includes(part)),
    );
    if (chosen.length === 0) continue;
    const page = await openStage(browser, variation, stage);
    for (const picture of chosen) {
      const found = await take(page, picture, variation);
      faults += found.length;
      for (const fault of found) console.log(`${names(picture)}: ${fault}`);
    }
    await page.context().close();
  }
  return faults;
}

async function photographForReadme(browser: Browser, stage: Stage): Promise<void> {
  const { width } = README_WINDOW;
  const pages = (['light', 'dark'] as const).map((scheme) =>
    openStage(browser, { name: scheme, scheme, width, messages: readMessages() }, stage),
  );
  await takeReadmePictures(await Promise.all(pages), ORIGIN);
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { language: { type: 'string' } },
    allowPositionals: true,
  });
  const shown = values.language ? languageVariations(values.language) : variations();
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH.');
  mkdirSync(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath });
  try {
    const stage = await buildStage();
    const faults = await photograph(browser, stage, shown, positionals);
    console.error(`Pictures in ${OUT}; faults: ${faults}.`);
    if (args.length === 0) await photographForReadme(browser, stage);
    process.exitCode = faults > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

await main(process.argv.slice(2));
