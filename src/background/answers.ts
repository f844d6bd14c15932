import { browser } from 'wxt/browser';
import { assess } from '../core/assess';
import { readEntered } from '../core/entered';
import { extract } from '../core/extract';
import { type Reply, type Request, type Sender, sendToTab } from '../messages';
import { isHostOf } from '../page/shop';
import { type Preferences, pagePreferences } from '../preferences/fields';
import { loadPreferences } from '../preferences/store';
import { paintBadge } from './badge';
import { dismissProduct, wantsHint } from './dismissals';
import { productKey } from './product-key';
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
    const facts = extract(listing);
    const assessment = assess(facts, preferences);
    const product = productKey(listing);
    // The page may have been left while this was under way; what it says is not about the page that is there now.
    const painted = tab !== null && (tab.url === undefined || tab.url === listing.url);
    const mayRun = mayRunOn(sender, stored);
    if (painted) await paintBadge(tabId, mayRun ? assessment.verdict : 'none');
    const show = mayRun && (await wantsHint(product, assessment.verdict, stored));
    return { facts, assessment, preferences, product, painted, show };
  })();
}

/** The person wants no more hints for this product. */
export function onDismiss({ product, severity }: Request<'dismiss'>, sender: Sender) {
  if (pageTab(sender) === null) return undefined;
  return (async (): Promise<Reply<'dismiss'>> => {
    // Of what is looked at in a private window nothing is stored; the hint itself stays away until the page is left.
    if (sender.tab?.incognito) return { stored: false };
    await dismissProduct(product, severity);
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
function mayRunOn({ url }: { url?: string | undefined }, { on, pausedHosts }: Preferences): boolean {
  const { hostname } = new URL(url ?? 'about:blank');
  return on && !pausedHosts.some((domain) => isHostOf(hostname, domain));
}

/** The tab whose top frame the message comes from, or null when it is not a page's script. */
function pageTab({ tab, frameId, url }: Sender): number | null {
  if (frameId !== 0 || !url?.startsWith('http')) return null;
  return tab?.id ?? null;
}
