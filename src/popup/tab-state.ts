import { type Browser, browser } from 'wxt/browser';
import { type PageReport, send, sendToTab } from '../messages';
import { hostPatterns } from '../page/shops/index';
import { loadPreferences } from '../preferences/store';
import { patternOf, patternsFor } from '../rights/patterns';
import { isPaused } from '../rights/paused';
import type { PopupState } from '../ui/popup';

/** Extension stores: browsers let no extension look at them. */
const STORES: readonly string[] = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** The tab the popup speaks about: the active one, or, for tests that open the popup as a tab, `?tabId=`. */
export async function findTab(search: string): Promise<Browser.tabs.Tab | null> {
  const asked = new URLSearchParams(search).get('tabId');
  try {
    if (asked !== null) return await browser.tabs.get(Number(asked));
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active ?? null;
  } catch {
    return null;
  }
}

/** What there is to say about a tab. Runs the hint where we may and the page could sell a needling device. */
export async function readTab({ id, url, status }: Browser.tabs.Tab): Promise<PopupState> {
  if (id === undefined) return { kind: 'blocked' };
  const report = await sendToTab(id, 'page-report', {});
  if (report !== undefined) return stateOf(report);
  // Without a right to the page its address is hidden from us, unless the click on our button has opened it.
  const page = pageOf(url);
  if (!page || STORES.includes(page.host)) return { kind: 'blocked' };
  if (status === 'loading') return { kind: 'loading' };
  if (!(await browser.permissions.contains({ origins: [`${page.origin}/*`] }))) {
    const isKnown = patternsFor(page.hostname, hostPatterns()).length > 0;
    return { kind: isKnown ? 'not-allowed' : 'unknown-shop', host: page.hostname };
  }
  const { on, pausedHosts } = await loadPreferences();
  if (!on) return { kind: 'off' };
  if (isPaused(page.hostname, pausedHosts)) return { kind: 'paused', host: page.hostname };
  const started = await send('start-hint', { tabId: id, forced: false });
  const found = started?.started ? await sendToTab(id, 'page-report', {}) : undefined;
  return found === undefined ? { kind: 'not-needling', canCheck: true } : stateOf(found);
}

/** Reads the tab's page because the person asks for it. */
export async function checkTab(tabId: number): Promise<PopupState> {
  const started = await send('start-hint', { tabId, forced: true });
  const report = started?.started ? await sendToTab(tabId, 'page-report', {}) : undefined;
  if (report === undefined) return { kind: 'blocked' };
  const state = stateOf(report);
  return state.kind === 'not-needling' ? { kind: 'nothing-read' } : state;
}

/** Asks for the standing right to the tab's shop. Must be called within a click. */
export function requestRight({ url }: Browser.tabs.Tab): Promise<boolean> {
  const page = pageOf(url);
  if (!page) return Promise.resolve(false);
  const known = patternsFor(page.hostname, hostPatterns());
  return browser.permissions.request({ origins: known.length > 0 ? known : [patternOf(page.hostname)] });
}

/** What a page's own report says; null where it could not be judged. */
export function stateOf(report: PageReport | null): PopupState {
  if (!report || report.listing.isUnread) return { kind: 'unreadable' };
  if (report.facts.topic === 'other') return { kind: 'not-needling', canCheck: false };
  return { kind: 'report', report, from: 'page' };
}

function pageOf(url: string | undefined): URL | null {
  if (!url || !/^https?:/.test(url)) return null;
  return new URL(url);
}
