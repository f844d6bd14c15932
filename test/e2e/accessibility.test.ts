import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMessages } from '../ui/messages';
import { type ChromiumShopper, openChromium } from './chromium';
import { demoUrl } from './demo';
import { openHint, popupFor, until } from './shopper';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Somebody who has told us a lot, so that there is much to see. */
const PERSON = {
  preferredMm: 0.25,
  conditions: ['sunburn', 'metal-allergy'],
  ticks: ['check-cleanse'],
  soakEndsAt: Date.now() + 200_000,
  pausedHosts: ['etsy.com'],
  sessions: [{ day: '2026-01-01', endedAt: null, cartridge: 'new', lengthMm: 0.25, area: 'face' }],
};

const SCHEMES = ['light', 'dark'] as const;
const LANGUAGES = [
  { name: 'English', messages: readMessages() },
  { name: 'Arabic, from right to left', messages: readMessages('ar') },
];

describe.each(LANGUAGES)('axe finds no fault in $name', ({ messages }) => {
  let shopper: ChromiumShopper;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    shopper = await openChromium({ messages });
    const own = await shopper.openOwn('options.html');
    await own.evaluate((person) => chrome.storage.local.set(person), PERSON);
    page = await shopper.open(demoUrl('size picker (Amazon)'));
    await until(page, () => document.getElementById('needlewise-hint')?.shadowRoot?.querySelector('.pill'));
    popup = await popupFor(shopper, own, page);
    await until(popup, () => document.querySelector('.finding'));
    await own.close();
  });
  afterAll(() => shopper?.close());

  test('with the hint, closed and open', async () => {
    expect(await faultsOf(page, '#needlewise-hint')).toEqual([]);
    await openHint(page);
    await until(page, () => document.getElementById('needlewise-hint')?.shadowRoot?.querySelector('.card'));
    expect(await faultsOf(page, '#needlewise-hint')).toEqual([]);
  });

  test.each([0, 1, 2])('with tab %i of the popup', async (tab) => {
    await popup.evaluate((at) => document.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.click(), tab);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await faultsOf(popup)).toEqual([]);
  });

  test.each(['options.html', 'first-run.html'])('with %s', async (path) => {
    const own = await shopper.openOwn(path);
    await until(own, () => document.querySelector('.part'));
    expect(await faultsOf(own)).toEqual([]);
    await own.close();
  });
});

/** What axe finds in both schemes, one line each. */
async function faultsOf(page: Page, inside = 'html'): Promise<string[]> {
  await page.evaluate(AXE);
  const faults: string[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const found = await page.evaluate((css) => (window as unknown as { axe: Axe }).axe.run({ include: [css] }), inside);
    faults.push(...found.violations.map(({ id, nodes }) => `${scheme}: ${id} of ${nodes.map(({ html }) => html)}`));
  }
  return faults;
}

interface Axe {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
