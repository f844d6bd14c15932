import type { Page } from 'puppeteer-core';
import type { demoAnswer } from '../tools/demo-shop';
import type { Messages } from '../ui/messages';
import { openChromium } from './chromium';
import { openFirefox } from './firefox';

/** A real browser with the extension in it and the demo shop behind every address. */
export interface Shopper {
  /** Opens a page of the demo shop. */
  open(url: string): Promise<Page>;
  /** Lets the extension into private windows, where it is not by itself, and opens a page of the demo shop in one. */
  openPrivately(url: string): Promise<Page>;
  /** An extension page (`popup.html?tabId=1`) as a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** An extension page that has opened, or is about to open, by itself. */
  ownPage(path: string): Promise<Page>;
  /** Presses our toolbar button on this page: the real popup opens, and with it come the rights of activeTab. */
  pressButton(page: Page): Promise<void>;
  /**
   * Takes the extension out and brings it in again under open pages, as an update does. Our own pages are lost. `change`
   * is given the folder it is loaded from, which is a copy.
   */
  update(change?: (folder: string) => void): Promise<void>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
  /** Resolves when the person has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** How a browser is to be opened. */
export interface Setting {
  headless?: boolean;
  /** What stands behind every address. */
  answer?: typeof demoAnswer;
  /** Which build: the one for tests, or the one that people get. */
  build?: 'e2e' | 'shipped';
  /**
   * Sends whatever the browser asks for through the demo shop's proxy, over http; Firefox does so anyway. Some shops
   * Chromium opens over https alone: then take others. Chromium only.
   */
  byProxy?: boolean;
  /** Is given the address of all that the proxy is asked for. */
  requests?: string[];
  /** Texts to put in the place of the English ones. Chromium only. */
  messages?: Messages;
  /** Optional rights that the person has given before. Chromium only: in Firefox a test can give them itself. */
  granted?: readonly string[];
}

/** Every browser the extension is made for, by name. */
export const shoppers = [
  { name: 'Chromium', start: openChromium },
  { name: 'Firefox', start: openFirefox },
] as const;

/** The part of the browser's own API that the tests look at from an extension page. */
interface ExtensionApi {
  scripting: { executeScript(how: { target: object; func: () => unknown }): Promise<{ result: unknown }[]> };
  windows: { create(how: object): Promise<unknown> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string; incognito: boolean }[]>;
    sendMessage(tabId: number, message: object, options?: object): Promise<unknown>;
  };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  runtime: { sendMessage(message: object): Promise<unknown>; reload(): void };
  permissions: { remove(rights: object): Promise<boolean>; getAll(): Promise<{ origins: string[] }> };
  storage: {
    local: { get(): Promise<object>; set(items: object): Promise<void>; clear(): Promise<void> };
    sync: { get(): Promise<object> };
  };
}

declare global {
  var chrome: ExtensionApi;
}

/** Only a browser that hangs takes longer; one that lays out a monstrous page beside others may take half of it. */
const MOST_MS = 30_000;

/** Waits until the page agrees; never by time. */
export async function until<Args extends unknown[]>(
  page: Page,
  agrees: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  await page.waitForFunction(agrees as never, { polling: 50, timeout: MOST_MS }, ...args);
}

/** All the words of the hint on this page, or null where there is none. Works in e2e builds alone (open root). */
export function hintText(page: Page): Promise<string | null> {
  return page.evaluate(() => document.getElementById('needlewise-hint')?.shadowRoot?.textContent ?? null);
}

/** Waits for a hint that says these words. */
export async function hintSays(page: Page, words: string): Promise<void> {
  const says = until(
    page,
    (said) =>
      document
        .getElementById('needlewise-hint')
        ?.shadowRoot?.textContent?.replace(/\u00a0/g, ' ')
        .includes(said),
    words,
  );
  await says.catch(async () => {
    throw new Error(`The hint does not say "${words}" but: ${await hintText(page)}`);
  });
}

/** Opens the pill to the card, as a click on it does. */
export function openHint(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.getElementById('needlewise-hint')?.shadowRoot;
    root?.querySelector<HTMLElement>('.pill')?.click();
  });
}

/** The hint of the build that people get, which carries no name; an e2e build's as well. */
const HINT = 'body ~ div[popover="manual"]';

/** Opens the pill with the mouse, where it stands: its root may be closed. */
export async function clickHint(page: Page): Promise<void> {
  await page.bringToFront();
  await until(page, (css) => document.querySelector(css), HINT);
  const { x, y, height } = await page.evaluate((css) => {
    const { left, top, width, height } = document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2, height };
  }, HINT);
  await page.mouse.click(x, y);
  await until(page, (css, pill) => (document.querySelector(css)?.clientHeight ?? 0) > 2 * pill, HINT, height);
}

/** Waits until there is no hint on the page. */
export function hintIsGone(page: Page): Promise<void> {
  return until(page, () => document.getElementById('needlewise-hint') === null);
}

/** Waits for a page of ours (popup, options) to say these words. */
export async function says(page: Page, words: string): Promise<void> {
  const agrees = until(page, (said) => document.body.innerText.replace(/\u00a0/g, ' ').includes(said), words);
  await agrees.catch(async () => {
    throw new Error(`The page does not say "${words}" but: ${await page.evaluate(() => document.body.innerText)}`);
  });
}

/** Presses a button of the hint with these words. */
export async function pressInHint(page: Page, words: string): Promise<void> {
  await until(
    page,
    (name) => {
      const root = document.getElementById('needlewise-hint')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
      const found = buttons.find(({ innerText }) => innerText.replace(/\u00a0/g, ' ').trim() === name);
      found?.click();
      return found !== undefined;
    },
    words,
  );
}

/** The browser's number for the tab of this page. */
export async function tabOf(own: Page, page: Page): Promise<number> {
  await page.bringToFront();
  const [active] = await own.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }));
  if (!active) throw new Error('No tab is active');
  return active.id;
}

/** What the toolbar button shows for a tab. */
export function badgeOf(own: Page, tabId: number): Promise<{ sign: string; title: string }> {
  return own.evaluate(
    async (id) => ({
      sign: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  );
}

/** Waits for the toolbar button of a tab to show this sign. */
export async function badgeShows(own: Page, tabId: number, sign: string): Promise<void> {
  const shows = until(
    own,
    async (id, expected) => (await chrome.action.getBadgeText({ tabId: id })) === expected,
    tabId,
    sign,
  );
  await shows.catch(async () => {
    throw new Error(`The badge does not show "${sign}" but: ${JSON.stringify(await badgeOf(own, tabId))}`);
  });
}

/**
 * Waits until the detector has looked at a tab, and the hint runs there if it found something. `forced`: as if the
 * person had asked for it, which needs the rights that pressing our button brings. Says whether the hint runs.
 */
export function settle(own: Page, tabId: number, forced = false): Promise<boolean> {
  return own.evaluate(
    async (id, asked) => {
      const answer = await chrome.runtime.sendMessage({ type: 'start-hint', tabId: id, forced: asked });
      return (answer as { started: boolean }).started;
    },
    tabId,
    forced,
  );
}

/** The popup for a page's tab, as a tab of its own: it has no activeTab, but can be driven in every browser. */
export async function popupFor(shopper: Shopper, own: Page, page: Page): Promise<Page> {
  return shopper.openOwn(`popup.html?tabId=${await tabOf(own, page)}`);
}

/** Clicks, with the mouse, what is labelled or named by exactly these words, as soon as it is there. */
export async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const wanted = until(
    page,
    (name) => {
      const clickable = [...document.querySelectorAll<HTMLElement>('button, label, a, [role="tab"], summary')];
      const found = clickable.find(
        ({ ariaLabel, innerText }) => ariaLabel === name || innerText.replace(/\u00a0/g, ' ').trim() === name,
      );
      found?.setAttribute('data-press', '');
      return found !== undefined;
    },
    words,
  );
  await wanted.catch(async () => {
    throw new Error(`There is no "${words}" to press in: ${await page.evaluate(() => document.body.innerText)}`);
  });
  const [element] = await page.$$('[data-press]');
  await element?.evaluate((found) => found.removeAttribute('data-press'));
  await element?.click();
}

/** The same with which the popup goes, perhaps before the click is answered; waits until it is gone. */
export async function pressLast(own: Page, popup: Page, words: string): Promise<void> {
  await press(popup, words).catch(() => undefined);
  await until(own, async () => {
    const tabs = await chrome.tabs.query({});
    return !tabs.some(({ url }) => url?.includes('/popup.html'));
  });
}
