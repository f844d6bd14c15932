import { browser } from 'wxt/browser';
import { assess } from '../core/assess';
import { withCorrection } from '../core/correction';
import { readEntered } from '../core/entered';
import { extract } from '../core/extract';
import { type Reply, type Request, type Sender, sendToTab } from '../messages';
import { type Preferences, pagePreferences } from '../preferences/fields';
import { loadPreferences, savePreference } from '../preferences/store';
import { isPaused, withPaused } from '../rights/paused';
import { paintBadge } from './badge';
import { correctionOf, correctProduct } from './corrections';
import { dismissProduct, wantsHint } from './dismissals';
import { productAsItIsKey, productKey } from './product-key';
import { frameText } from './requests';
import { detectIn, startHint } from './scripts';

/** The detector thinks that its page could sell a needling device: run the hint there. */
export function onNeedlingPage(_request: Request<'needling-page'>, sender: Sender) {
  const tabId = pageTab(sender);
  if (tabId === null) return undefined;
  return (async (): Promise<Reply<'needling-page'>> => {
    return { injected: mayRunOn(sender, await loadPreferences()) && (await startHint(tabId)) };
  })();
}

/**
 * The hint has read its page: judge it, paint its tab's badge, and say whether it may show itself. Judged here and not
 * in the page, so that a page need not carry the words of fifteen languages.
 */
export function onJudge({ listing }: Request<'judge'>, sender: Sender) {
  const tabId = pageTab(sender);
  if (tabId === null) return undefined;
  return (async (): Promise<Reply<'judge'>> => {
    const [tab, stored] = await Promise.all([browser.tabs.get(tabId).catch(() => null), loadPreferences()]);
    const preferences = pagePreferences(stored);
    const read = extract(listing);
    const [product, productAsItIs] = [productKey(listing), productAsItIsKey(listing, read)];
    const correction = await correctionOf(productAsItIs, stored);
    const facts = correction ? withCorrection(read, correction) : read;
    const assessment = assess(facts, preferences);
    // The page may have been left while this was under way; what it says is not about the page that is there now.
    const painted = tab !== null && (tab.url === undefined || tab.url === listing.url);
    const mayRun = mayRunOn(sender, stored);
    const badge = listing.isUnread ? 'unread' : assessment.verdict;
    if (painted) await paintBadge(tabId, mayRun ? badge : 'none');
    if (painted && (await hasLeft(tabId, listing.url))) await paintBadge(tabId, 'none');
    const show = mayRun && (await wantsHint([product, productAsItIs], assessment.verdict, stored));
    const pausable = await mayRead(sender);
    return { facts, assessment, preferences, product, productAsItIs, correction, pausable, painted, show };
  })();
}

/** True when the tab went elsewhere while its badge was painted: the next page must not wear it. */
async function hasLeft(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url !== undefined && tab.url !== url;
}

/** The person wants no more hints for the product of this name. */
export function onDismiss({ product, severity }: Request<'dismiss'>, sender: Sender) {
  if (pageTab(sender) === null) return undefined;
  return (async (): Promise<Reply<'dismiss'>> => {
    // Of what is looked at in a private window nothing is stored; the hint itself stays away until the page is left.
    if (sender.tab?.incognito) return { stored: false };
    await dismissProduct(product, severity);
    return { stored: true };
  })();
}

/** The person wants this page's shop left alone. */
export function onPauseShop(_request: Request<'pause-shop'>, sender: Sender) {
  if (pageTab(sender) === null) return undefined;
  return (async (): Promise<Reply<'pause-shop'>> => {
    if (sender.tab?.incognito || !(await mayRead(sender))) return { paused: false };
    const { pausedHosts } = await loadPreferences();
    await savePreference('pausedHosts', withPaused(hostOf(sender), pausedHosts));
    return { paused: true };
  })();
}

/** The popup has the person's own length or material for a page. Only our own pages may ask that. */
export function onCorrect({ tabId, productAsItIs, correction }: Request<'correct'>, sender: Sender) {
  if (!isOwn(sender)) return undefined;
  return (async (): Promise<Reply<'correct'>> => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab || tab.incognito) return { stored: false };
    await correctProduct(productAsItIs, correction);
    return { stored: true };
  })();
}

/** A description frame is there; a hint that was sooner must read its page again. */
export function onFrameReady(_request: Request<'frame-ready'>, { tab, frameId }: Sender) {
  if (tab?.id === undefined || !frameId) return undefined;
  return sendToTab(tab.id, 'look-again', {}).then((reply): Reply<'frame-ready'> => ({ told: reply !== undefined }));
}

/** The hint asks for the words in its page's description frame, which it cannot reach itself. */
export function onFrameText(_request: Request<'frame-text'>, sender: Sender) {
  const tabId = pageTab(sender);
  if (tabId === null) return undefined;
  return sendToTab(tabId, 'read-frame', {}, 'all frames').then(
    (reply): Reply<'frame-text'> => ({ text: frameText(reply) }),
  );
}

/** The popup wants the hint to run in a tab. Only our own pages may ask that. */
export function onStartHint({ tabId, forced }: Request<'start-hint'>, sender: Sender) {
  if (!isOwn(sender)) return undefined;
  return (async (): Promise<Reply<'start-hint'>> => {
    const isWanted = forced || ((await mayRunIn(tabId)) && (await detectIn(tabId)));
    return { started: isWanted && (await startHint(tabId)) };
  })();
}

/** The popup wants to know what the person typed means. Only our own pages may ask that. */
export function onReadEntered(entered: Request<'read-entered'>, sender: Sender) {
  if (!isOwn(sender)) return undefined;
  return (async (): Promise<Reply<'read-entered'>> => readEntered(entered))();
}

function isOwn({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

async function mayRunIn(tabId: number): Promise<boolean> {
  const [tab, preferences] = await Promise.all([browser.tabs.get(tabId).catch(() => null), loadPreferences()]);
  return tab !== null && mayRunOn(tab, preferences);
}

/** False where the person has switched us off, everywhere or on this shop. */
function mayRunOn(page: Page, { on, pausedHosts }: Preferences): boolean {
  return on && !isPaused(hostOf(page), pausedHosts);
}

/** Whether we have a standing right to the page; the one that a click on our button brings does not count. */
function mayRead({ url }: Page): Promise<boolean> {
  const { origin } = new URL(url ?? 'about:blank');
  return browser.permissions.contains({ origins: [`${origin}/*`] }).catch(() => false);
}

interface Page {
  url?: string | undefined;
}

function hostOf({ url }: Page): string {
  return new URL(url ?? 'about:blank').hostname;
}

/** The tab whose top frame the message comes from, or null when it is not a page's script. */
function pageTab({ tab, frameId, url }: Sender): number | null {
  if (frameId !== 0 || !url?.startsWith('http')) return null;
  return tab?.id ?? null;
}
