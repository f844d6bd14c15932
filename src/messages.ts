import { type Browser, browser } from 'wxt/browser';
import type { Assessment, Severity } from './core/assessment';
import type { Correction } from './core/correction';
import type { EnteredProduct } from './core/entered';
import type { Evidence, ProductFacts } from './core/facts';
import type { Listing } from './core/listing';
import type { PagePreferences } from './core/person';

/** What was read about a product, and what to say about it. */
export interface PageReport {
  listing: Listing;
  facts: ProductFacts;
  assessment: Assessment;
  /** Names the product as it is now: another word once the listing means something else, whatever size is chosen. */
  productAsItIs: string;
  /** What the person has corrected; the facts hold it already. */
  correction: Correction | null;
}

/** What the background makes of a listing. */
export interface Judgement extends Omit<PageReport, 'listing'> {
  /** What it was judged with, for the surfaces to show. */
  preferences: PagePreferences;
  /** Names the product, however its listing changes. */
  product: string;
  /** The shop is read by itself, and may therefore be paused. */
  pausable: boolean;
  /** The badge of the tab shows the verdict now. */
  painted: boolean;
  /** The person wants to see a hint here (not dismissed, not switched off); why not is no business of the page. */
  show: boolean;
}

/** The protocol between the pieces: for each message what is sent and what comes back. Everything is plain JSON. */
interface Protocol {
  /** detector → background: this page could sell a needling device. The sender's tab is the page. */
  'needling-page': { request: { url: string }; reply: { injected: boolean } };
  /** hint → background, after each reading: judge it, and paint the badge of the sender's tab. */
  judge: { request: { listing: Listing }; reply: Judgement };
  /** hint → background: no more hints for the product of this name unless its verdict gets worse than this. */
  dismiss: { request: { product: string; severity: Severity }; reply: { stored: boolean } };
  /**
   * popup → background: see to it that the hint runs in this tab, and answer when it does. `forced`: the person asked
   * for this page; else only where the detector says that it could sell a needling device.
   */
  'start-hint': { request: { tabId: number; forced: boolean }; reply: { started: boolean } };
  /** popup → background: what the words and numbers mean that the person typed. */
  'read-entered': { request: EnteredProduct; reply: { listing: Listing; facts: ProductFacts } };
  /** popup → background: keep this for the product in that tab as it is now, or with null forget what was kept. */
  correct: {
    request: { tabId: number; productAsItIs: string; correction: Correction | null };
    reply: { stored: boolean };
  };
  /** hint → background: leave this page's shop alone from now on. */
  'pause-shop': { request: Record<never, never>; reply: { paused: boolean } };
  /** popup → hint in the tab: what was read here and judged last; null when the background could not be reached. */
  'page-report': { request: Record<never, never>; reply: PageReport | null };
  /** popup → hint in the tab: scroll to these words of the listing and highlight them. */
  'show-where': { request: Evidence; reply: { shown: boolean } };
  /** popup → hint in the tab: bring the picker's choice with this label into view. */
  'go-to-option': { request: { label: string }; reply: { found: boolean } };
  /** description frame → background, when it is there: its page should be read again. */
  'frame-ready': { request: Record<never, never>; reply: { told: boolean } };
  /** hint → background: what do the description frames of this tab say? Null: one is there, but could not be read. */
  'frame-text': { request: Record<never, never>; reply: { text: string | null } };
  /** background → description frame in the tab: the same question. */
  'read-frame': { request: Record<never, never>; reply: { text: string | null } };
  /** background → hint in the tab: read the page again and have it judged. An answer means that the hint runs there. */
  'look-again': { request: Record<never, never>; reply: { looked: boolean } };
  /** background → hint in the tab: the person took these rights (match patterns) away. */
  'right-removed': { request: { origins: string[] }; reply: { stopped: boolean } };
}

export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T]['request'];
export type Reply<T extends MessageType> = Protocol[T]['reply'];
export type Sender = Browser.runtime.MessageSender;

/**
 * Sends to the extension's own pages and background.
 * Undefined when nobody answers: the extension was reloaded, or the receiver refused the message.
 */
export async function send<T extends MessageType>(type: T, request: Request<T>): Promise<Reply<T> | undefined> {
  try {
    return await browser.runtime.sendMessage({ ...request, type });
  } catch {
    return undefined;
  }
}

/** The background may be stopped in the middle of an answer; it is asked again after these, in ms. */
const RETRIES_MS: readonly number[] = [50, 200, 1_000, 3_000];

/** Sends to the background until it answers. Undefined when it does not, or when nobody wants the answer any more. */
export async function sendPatiently<T extends MessageType>(
  type: T,
  request: Request<T>,
  isOver: () => boolean,
): Promise<Reply<T> | undefined> {
  for (const wait of [...RETRIES_MS, null]) {
    const reply = await send(type, request);
    if (reply) return reply;
    if (wait === null || isOver()) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return undefined;
}

/**
 * Sends to the script that runs in the top frame of a tab, or to those in all its frames, of which one may answer.
 * Undefined when there is none, or it does not answer.
 */
export async function sendToTab<T extends MessageType>(
  tabId: number,
  type: T,
  request: Request<T>,
  where: 'top' | 'all frames' = 'top',
): Promise<Reply<T> | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { ...request, type }, where === 'top' ? { frameId: 0 } : {});
  } catch {
    return undefined;
  }
}

/**
 * Answers one type of message until the signal aborts. A message of another type, from another extension or one that
 * `parse` refuses (null) gets no answer from here, so that other listeners can give theirs.
 */
export function listen<T extends MessageType>(
  type: T,
  parse: (message: object) => Request<T> | null,
  answer: (request: Request<T>, sender: Sender) => Promise<Reply<T>> | undefined,
  signal?: AbortSignal,
): void {
  function onMessage(message: unknown, sender: Sender): Promise<Reply<T>> | undefined {
    if (sender.id !== browser.runtime.id || !isOfType(message, type)) return undefined;
    const request = parse(message);
    return request === null ? undefined : answer(request, sender);
  }
  // WXT types the listener by Chrome's callback form; webextension-polyfill is what runs, and it takes promises.
  const listener = onMessage as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** For messages without content. */
export function noContent(): Record<never, never> {
  return {};
}

function isOfType(message: unknown, type: MessageType): message is { type: MessageType } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
