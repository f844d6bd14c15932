/**
 * Shows what Needlewise does: `npm start`. Builds it, finds or installs a Chromium and opens the demo shop with the
 * extension in it. Without a display it prints what the popup says of each demo page and takes pictures of them.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../e2e/chromium';
import { popupFor, type Shopper, settle, tabOf, until } from '../e2e/shopper';
import { type DemoPage, demoPages } from '../shop/pages';
import { ensureBrowser } from './browsers';
import { buildExtension } from './build-extension';

const PICTURES = '.output/demo';

async function main(): Promise<void> {
  ensureBrowser('chromium');
  // The e2e build differs from the shipped one in that the pages may be looked into.
  buildExtension('-m', 'e2e');
  if (hasDisplay() && !process.argv.includes('--headless')) await openWindow();
  else await printAndPhotograph();
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A window with every demo page in a tab, until the person closes it. */
async function openWindow(): Promise<void> {
  const shopper = await openChromium({ headless: false });
  for (const { url } of demoPages) await shopper.open(url);
  console.log('The demo shop is open, one tab a page. Press the Needlewise button for the popup; close to end.');
  await shopper.closed();
}

async function printAndPhotograph(): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const shopper = await openChromium();
  const own = await shopper.openOwn('options.html');
  for (const [index, demo] of demoPages.entries()) {
    const { verdict, headlines } = await visit(shopper, own, demo, pictureName(index, demo));
    console.log(`${verdict.padEnd(8)} ${demo.name}`);
    for (const headline of headlines) console.log(`         · ${headline}`);
  }
  await shopper.close();
  console.log(`\nNo display: pictures of each page and its popup are in ${PICTURES}/.`);
}

/** One demo page: what the popup says of it, with pictures of both. */
async function visit(
  shopper: Shopper,
  own: Page,
  demo: DemoPage,
  picture: string,
): Promise<{ verdict: string; headlines: string[] }> {
  const page = await shopper.open(demo.url);
  // Else the picture may be taken in the middle of a fade.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const tab = await tabOf(own, page);
  const running = await settle(own, tab);
  if (!running && demo.expect.detected) {
    // A shop we have no right to: what pressing the button and "Check this page" do.
    await shopper.pressButton(page);
    await until(
      own,
      async (id) => {
        const answer = await chrome.runtime.sendMessage({ type: 'start-hint', tabId: id, forced: true });
        return (answer as { started: boolean }).started;
      },
      tab,
    );
  }
  const report = await reportOf(own, tab);
  await page.screenshot({ path: `${picture}.png` });
  const popup = await popupFor(shopper, own, page);
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await until(popup, () => document.querySelector('main[aria-busy="false"]') !== null);
  await popup.screenshot({ path: `${picture}-popup.png` });
  const headlines = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('header h2, .finding h3')].map(({ innerText }) =>
      innerText.replace(/\s+/g, ' '),
    ),
  );
  await popup.close();
  await page.close();
  return { verdict: report?.assessment.verdict ?? 'none', headlines };
}

function reportOf(own: Page, tabId: number): Promise<{ assessment: { verdict: string } } | null> {
  return own.evaluate(async (id) => {
    const report = await chrome.tabs.sendMessage(id, { type: 'page-report' }).catch(() => null);
    return report as { assessment: { verdict: string } } | null;
  }, tabId);
}

function pictureName(index: number, { name }: DemoPage): string {
  const number = String(index + 1).padStart(2, '0');
  return join(
    PICTURES,
    `${number}-${name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '')}`,
  );
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
