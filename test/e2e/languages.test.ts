import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutOff } from '../tools/cut-off';
import { pseudoMessages, readMessages } from '../ui/messages';
import { type ChromiumShopper, openChromium } from './chromium';
import { demoUrl } from './demo';
import { popupFor, until } from './shopper';

/** In px: a small phone, the popup, a tab. */
const WIDTHS = [320, 400, 1280];
const PSEUDO = 'the language for tests';
/** What `Intl` writes in English: the "and" of lists, and dates. */
const BY_INTL = / and |(?:\w+day, )?[A-Z]\w+ \d{1,2}(?:, \d{4}| at \d{1,2}:\d{2}\s[AP]M)/g;

const languages = [
  { name: PSEUDO, messages: pseudoMessages(readMessages()) },
  ...readdirSync('public/_locales')
    .filter((locale) => locale !== 'en')
    .map((locale) => ({ name: locale, messages: readMessages(locale) })),
];

/** What a person sees of us, each with as much on it as there can be, by name. */
const surfaces: Readonly<Record<string, (shopper: ChromiumShopper, own: Page) => Promise<Page>>> = {
  'the hint, closed': (shopper) => openHint(shopper),
  async 'the hint, open'(shopper) {
    const page = await openHint(shopper);
    await page.evaluate(() => {
      document.getElementById('needlewise-hint')?.shadowRoot?.querySelector<HTMLElement>('.pill')?.click();
    });
    await until(page, () => document.getElementById('needlewise-hint')?.shadowRoot?.querySelector('.card'));
    return page;
  },
  'the popup of a product': (shopper, own) => openPopup(shopper, own, 'size picker (Amazon)'),
  'the popup of a product that leaves much open': (shopper, own) => openPopup(shopper, own, 'length not stated'),
  'the popup of something else': (shopper, own) => openPopup(shopper, own, 'mechanical pencil'),
  'the popup of an unknown shop': (shopper, own) => openPopup(shopper, own, 'size picker (Shopify)'),
  async 'the checklist'(shopper) {
    const popup = await shopper.openOwn('popup.html');
    await chooseTab(popup, 1);
    return popup;
  },
  async 'the sessions'(shopper) {
    const popup = await shopper.openOwn('popup.html');
    await chooseTab(popup, 2);
    await popup.evaluate(() => document.querySelector('form')?.requestSubmit());
    await until(popup, () => document.querySelector('.log li'));
    // Skin that hurts: the gravest note there is.
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('.panel [type="radio"]')].at(-1)?.click());
    await until(popup, () => document.querySelector('.finding.danger'));
    return popup;
  },
  async 'the options'(shopper) {
    const options = await shopper.openOwn('options.html');
    await until(options, () => document.querySelector('.conditions'));
    for (const box of await options.$$('.conditions input'))
      await box.evaluate((input) => (input as HTMLElement).click());
    await until(options, () => document.querySelector('.finding.danger'));
    return options;
  },
  async 'the first run'(shopper) {
    const page = await shopper.openOwn('first-run.html');
    await until(page, () => document.querySelector('.demo'));
    return page;
  },
};

describe.each(languages)('in $name', ({ name, messages }) => {
  let shopper: ChromiumShopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await openChromium({ messages });
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test.each(Object.entries(surfaces))('%s has room for all words', async (_, open) => {
    const page = await open(shopper, own);
    await unfold(page);
    if (name === PSEUDO) expect(await englishOn(page)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      expect(await page.evaluate(cutOff), `at ${width} px`).toEqual([]);
    }
    await page.close();
  });
});

async function openHint(shopper: ChromiumShopper): Promise<Page> {
  const page = await shopper.open(demoUrl('size picker (Amazon)'));
  await until(page, () => document.getElementById('needlewise-hint')?.shadowRoot?.querySelector('.pill'));
  return page;
}

async function openPopup(shopper: ChromiumShopper, own: Page, name: string): Promise<Page> {
  const page = await shopper.open(demoUrl(name));
  const popup = await popupFor(shopper, own, page);
  await until(popup, () => document.querySelector('main[aria-busy="false"] .panel > *'));
  await page.close();
  return popup;
}

async function chooseTab(popup: Page, index: number): Promise<void> {
  await until(popup, (at) => document.querySelectorAll('[role="tab"]')[at], index);
  await popup.evaluate((at) => document.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.click(), index);
}

/** Opens all that opens. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const roots = [document, document.getElementById('needlewise-hint')?.shadowRoot];
    for (const details of roots.flatMap((root) => [...(root?.querySelectorAll('details') ?? [])])) details.open = true;
  });
}

/**
 * Words on this page that are none of our texts: left in English. Quotations are the page's own words, and the names of
 * shops are names in every language.
 */
async function englishOn(page: Page): Promise<string[]> {
  const { words, names } = await page.evaluate(() => {
    const root = document.getElementById('needlewise-hint')?.shadowRoot ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!parentElement?.closest('q, script, style')) texts.push(data);
    }
    const labels = [...root.querySelectorAll('[aria-label]')].map((element) => element.ariaLabel ?? '');
    const shops = [...root.querySelectorAll('.shops li > :first-child')];
    return { words: [...texts, ...labels], names: shops.map((shop) => shop.firstChild?.textContent ?? '') };
  });
  // A name may be part of another.
  const longestFirst = ['Needlewise', ...names].toSorted((a, b) => b.length - a.length);
  const own = words.map((one) => longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), one));
  return own.filter((one) => /[a-z]/i.test(one.replace(BY_INTL, '')));
}
