/** Draws the product icon's PNG files from src/ui/icon.svg. Usage: icon */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers';

/** Those that toolbars, extension pages and stores ask for, in px. */
const SIZES = [16, 32, 48, 96, 128];

async function main(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found; set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  const svg = readFileSync('src/ui/icon.svg', 'utf8');
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  }
  await browser.close();
}

await main();
