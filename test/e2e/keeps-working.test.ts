import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumShopper, openChromium } from './chromium';
import { choose, demoPage, demoUrl } from './demo';
import {
  badgeShows,
  hintIsGone,
  hintSays,
  popupFor,
  press,
  type Shopper,
  says,
  shoppers,
  tabOf,
  until,
} from './shopper';

/** Times at which the background is stopped are drawn from this, so that a walk that fails can be walked again. */
const SEED = 20_261;
const STOPS = 20;
const MOST_PAUSE_MS = 150;
/** Chromium gives an extension so many bytes for all it stores. */
const QUOTA = 10_485_760;

/** What the tests look at beside what `shopper.ts` declares. */
interface StoredSettings {
  preferredMm?: number | null;
  area?: string | null;
}

describe('settings (Chromium)', () => {
  let shopper: ChromiumShopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await openChromium();
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test('a change that finds no room is taken back and said, and nothing is lost', async () => {
    await press(own, '0.25');
    await until(own, async () => ((await chrome.storage.local.get()) as StoredSettings).preferredMm === 0.25);
    await own.evaluate(async (quota) => {
      const used = JSON.stringify(await chrome.storage.local.get()).length;
      await chrome.storage.local.set({ filler: 'x'.repeat(quota - used - 100) });
      // What is left is filled in ever smaller pieces.
      for (let i = 0, size = 64; size >= 1; i++) {
        const isSet = await chrome.storage.local.set({ [`f${i}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        if (!isSet) size = Math.floor(size / 2);
      }
    }, QUOTA);
    const popup = await shopper.openOwn('popup.html');
    await press(popup, 'Checklist');
    await tickFirst(popup);
    await says(popup, 'could not be saved');
    await says(popup, '0 of 9');
    expect(await own.evaluate(() => chrome.storage.local.get())).toMatchObject({ preferredMm: 0.25 });
    await own.evaluate(() => chrome.storage.local.clear());
    await tickFirst(popup);
    await says(popup, '1 of 9');
    await until(popup, () => !document.body.innerText.includes('could not be saved'));
    await popup.close();
  });

  test.each([
    ['broken', { preferredMm: 'long', area: 7, ticks: 'sun', dismissals: null, on: 'yes' }],
    ['of a later version', { version: 99, preferredMm: { value: 0.25 }, ticks: [{ id: 'sun' }], unheard: [1] }],
  ])('settings that are %s are as if never made, and each can be made anew', async (_, stored) => {
    await own.evaluate((items) => chrome.storage.local.set(items), stored);
    const page = await shopper.open(demoUrl('unsafe roller'));
    await hintSays(page, '1.5 mm');
    const popup = await popupFor(shopper, own, page);
    await says(popup, '1.5 mm');
    await press(popup, '0.25');
    await until(own, async () => ((await chrome.storage.local.get()) as StoredSettings).preferredMm === 0.25);
    await popup.close();
    await page.close();
    await own.evaluate(() => chrome.storage.local.clear());
  });

  test('of data that no update could read the options page says that they are kept', async () => {
    await own.evaluate(() => chrome.storage.local.set({ kept: { version: 1, area: 'face' } }));
    const options = await shopper.openOwn('options.html');
    await says(options, 'Older data that could not be read, kept as it was');
    await options.close();
    await own.evaluate(() => chrome.storage.local.clear());
  });

  test('changes in two tabs at once both hold, and both tabs show them', async () => {
    const tabs = [await shopper.openOwn('options.html'), await shopper.openOwn('first-run.html')] as const;
    await Promise.all([clickByLabel(tabs[0], '0.3'), clickByLabel(tabs[1], 'scalp')]);
    await until(own, async () => {
      const { preferredMm, area } = (await chrome.storage.local.get()) as StoredSettings;
      return preferredMm === 0.3 && area === 'scalp';
    });
    for (const tab of tabs) {
      await until(tab, () => {
        const chosen = [...document.querySelectorAll('input:checked')].map((input) =>
          input.parentElement?.innerText.trim(),
        );
        return chosen.includes('0.3') && chosen.includes('scalp');
      });
      await tab.close();
    }
    await own.evaluate(() => chrome.storage.local.clear());
  });
});

describe('the background (Chromium)', () => {
  let shopper: ChromiumShopper;
  beforeAll(async () => {
    shopper = await openChromium();
  });
  afterAll(() => shopper?.close());

  test(`may be stopped at any of ${STOPS} moments of a walk`, async () => {
    const own = await shopper.openOwn('options.html');
    const next = randomNumbers(SEED);
    const stops = (async () => {
      for (let i = 0; i < STOPS; i++) {
        await new Promise((resolve) => setTimeout(resolve, next() * MOST_PAUSE_MS));
        await shopper.stopBackground();
      }
    })();
    const picker = demoPage('size picker (Amazon)');
    const page = await shopper.open(picker.url);
    const tab = await tabOf(own, page);
    for (let round = 0; round < 3; round++) {
      await hintSays(page, '1.5 mm');
      await badgeShows(own, tab, '✕');
      await choose(page, picker, '0.25');
      await hintIsGone(page);
      await badgeShows(own, tab, '✓');
      await choose(page, picker, '1.5');
    }
    const popup = await popupFor(shopper, own, page);
    await says(popup, 'Too long for home use');
    await stops;
    await hintSays(page, '1.5 mm');
    await badgeShows(own, tab, '✕');
  });
});

describe.each(shoppers)('an extension that is replaced under open pages ($name)', ({ start }) => {
  test('leaves scripts behind that fall silent, and say nothing in the console', async () => {
    const shopper: Shopper = await start();
    const said: string[] = [];
    const page = await shopper.open(demoUrl('size picker (Amazon)'));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await hintSays(page, '1.5 mm');
    await shopper.update();
    // Nobody judges any more what the person chooses now.
    await choose(page, demoPage('size picker (Amazon)'), '0.25');
    await choose(page, demoPage('size picker (Amazon)'), '1.0');
    await until(page, () => document.getElementById('needlewise-hint') === null);
    expect(said.filter((words) => /context invalidated|needlewise|extension/i.test(words))).toEqual([]);
    await shopper.close();
  });
});

/** Numbers from 0 to 1 that look random and are the same for the same seed (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

function tickFirst(popup: Page): Promise<void> {
  return popup.evaluate(() => document.querySelector<HTMLInputElement>('.checklist input')?.click());
}

/** Clicks a choice without bringing its tab to the front, so that two tabs can be clicked at once. */
function clickByLabel(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const label = [...document.querySelectorAll('label')].find(({ innerText }) => innerText.trim() === wanted);
    if (!label) throw new Error(`There is no ${wanted}`);
    label.click();
  }, words);
}
