import { adapterFor } from './adapter';
import { isCalledForeign } from './foreign';
import {
  addressOf,
  attributeOf,
  contains,
  findFirst,
  isConnected,
  isElement,
  listenTo,
  matches,
  nameOf,
  parentOf,
  rootOf,
  windowOf,
} from './nodes';

/** At most one reading in this time; the first of a burst, and the first after a choice, happens in the next frame. */
const PAUSE_MS = 300;
/** After a reading nothing is read for this many times as long as it took: a page must not keep us busy. */
const REST = 3;
/** Frames do not come in a hidden tab: then the reading happens after this. */
const FRAME_LIMIT_MS = 100;
/**
 * What changes this often with nobody touching the page is most likely a clock or a slide show, not another product. But
 * it may be a page that fills slowly: such changes are not ignored, they wait, twice as long each time.
 */
const TICKS = 6;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** For this long after a person acted every change may be their doing. */
const ACTION_MS = 2500;

const STATES = ['class', 'aria-checked', 'aria-selected', 'aria-pressed', 'checked', 'selected', 'value', 'data-asin'];
/** Class names by which choices are told apart. */
const CHOSEN = /select|active|checked|current|chosen/i;
/** The part of a page where its product stands. */
const MAIN = '#dp, main, [role="main"]';
/** What a part that is called after other products may not hold: then this one stands in it. */
const TITLE = 'h1, [itemprop="name"]';

/** How an element changes by itself. */
interface Restlessness {
  changes: number;
  /** A reading is due then; until then its changes say nothing new. */
  until: number;
}

interface Watch {
  document: Document;
  changed: () => void;
  signal: AbortSignal;
  /** Listens to the person, unless that is done already. */
  listen: () => void;
  region: Element | null;
  /** What the shop is known to set around other products. */
  exclude: string;
  url: string;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** When the pending reading happens. */
  due: number;
  frame: number;
  last: number;
  /** When the rest after it is over. */
  restedAt: number;
  /** When a person last did anything, and when something that can be a choice. */
  actedAt: number;
  chosenAt: number;
  restless: WeakMap<Node, Restlessness>;
}

/** Where the product stands; looked up again when the page has replaced it. */
function regionOf(watch: Watch): Element | null {
  if (!watch.region || !isConnected(watch.region)) {
    const main = findFirst(watch.document, MAIN);
    const hasTitle = main !== null && findFirst(main, 'h1') !== null;
    watch.region = hasTitle ? main : (findFirst(watch.document, 'body') ?? rootOf(watch.document));
  }
  return watch.region;
}

/** True for what is known to change by itself, until its next reading is due. */
function isWaiting(watch: Watch, target: Node): boolean {
  return performance.now() < (watch.restless.get(target)?.until ?? 0);
}

/** Counts a change that nobody caused. Returns how long its reading has to wait, in ms. */
function waitFor(watch: Watch, target: Node): number {
  const changes = (watch.restless.get(target)?.changes ?? 0) + 1;
  const wait = changes <= TICKS ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (changes - TICKS - 1), LONGEST_WAIT_MS);
  watch.restless.set(target, { changes, until: performance.now() + wait });
  return wait;
}

/** The element a change happened in. A text node's change is its element's. */
function placeOf({ target }: MutationRecord): Element | null {
  return isElement(target) ? target : parentOf(target);
}

function isState({ target, attributeName, oldValue }: MutationRecord): boolean {
  if (attributeName !== 'class') return true;
  return isElement(target) && (CHOSEN.test(attributeOf(target, 'class')) || CHOSEN.test(oldValue ?? ''));
}

/** The whole page was replaced, as `document.open()` does. */
function isReplaced(watch: Watch, { target }: MutationRecord): boolean {
  return target === watch.document;
}

/** True where the names around it say that it is about other products, other people's words, or the site's frame. */
function isElsewhere(place: Element, region: Element, exclude: string): boolean {
  for (let around: Element | null = place; around && around !== region; around = parentOf(around)) {
    const isForeign = nameOf(around) === 'header' || isCalledForeign(around) || (exclude && matches(around, exclude));
    if (isForeign && findFirst(around, TITLE) === null) return true;
  }
  return false;
}

/** `isActed`: a person has just done something. The cheapest question comes first: pages change all the time. */
function isRelevant(watch: Watch, record: MutationRecord, isActed: boolean): boolean {
  if (isReplaced(watch, record)) return true;
  if (!isActed && isWaiting(watch, record.target)) return false;
  if (record.type === 'attributes' && !isState(record)) return false;
  const wait = isActed ? 0 : waitFor(watch, record.target);
  const place = placeOf(record);
  if (!place || !isAboutProduct(watch, place)) return false;
  if (wait > 0) setTimeout(() => readSoon(watch), wait);
  return wait === 0;
}

function isAboutProduct(watch: Watch, place: Element): boolean {
  if (nameOf(place) === 'title') return true;
  const before = watch.region;
  const region = regionOf(watch);
  if (before !== null && region !== before) return true;
  return region !== null && contains(region, place) && !isElsewhere(place, region, watch.exclude);
}

function run(watch: Watch): void {
  clearTimeout(watch.timer);
  cancelAnimationFrame(watch.frame);
  watch.timer = undefined;
  watch.last = performance.now();
  watch.url = addressOf(watch.document);
  watch.changed();
  const now = performance.now();
  watch.restedAt = now + REST * (now - watch.last);
}

/** When the next reading may be: nobody who has just chosen waits for a pause that began before. */
function earliest(watch: Watch): number {
  const next = watch.chosenAt > watch.last ? performance.now() : watch.last + PAUSE_MS;
  return Math.max(next, watch.restedAt);
}

/** Reads in the next frame, or as soon as the pause since the last reading is over; a sooner reading replaces a later. */
function readSoon(watch: Watch, least = 0): void {
  if (watch.signal.aborted) return;
  const now = performance.now();
  const wait = Math.max(least, earliest(watch) - now);
  if (watch.timer !== undefined && watch.due <= now + wait) return;
  cancelPending(watch);
  watch.due = now + wait;
  if (wait <= 0) watch.frame = requestAnimationFrame(() => run(watch));
  watch.timer = setTimeout(() => run(watch), wait <= 0 ? FRAME_LIMIT_MS : wait);
}

function startObserver(watch: Watch): void {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isReplaced(watch, record))) watch.listen();
    // Nothing more to find out while a reading is due as soon as it may be.
    if (watch.timer !== undefined && watch.due <= earliest(watch)) return;
    const isActed = performance.now() - watch.actedAt < ACTION_MS;
    if (addressOf(watch.document) !== watch.url || records.some((record) => isRelevant(watch, record, isActed)))
      readSoon(watch);
  });
  observer.observe(watch.document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: STATES,
    attributeOldValue: true,
  });
  watch.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** The browser's word that the address changed without a load, where it gives it. */
function navigationOf(window: Window): EventTarget | null {
  return (window as { navigation?: EventTarget }).navigation ?? null;
}

/**
 * Calls `changed` when the product on the page may have become another one: another choice, replaced words, another
 * address, a return from the back/forward cache. The first call of a burst, or after a choice, comes in the next frame,
 * then at most one in 300 ms, and one after the last change; for what keeps changing by itself one a minute in the end.
 * Ends with the signal. Costs next to nothing where only other parts change.
 */
export function watch(document: Document, changed: () => void, signal: AbortSignal): void {
  const window = windowOf(document);
  if (!window || signal.aborted) return;
  const state: Watch = {
    document,
    changed,
    signal,
    listen,
    region: null,
    exclude: adapterFor(document, addressOf(document))
      .exclude.map(({ css }) => css)
      .join(', '),
    url: addressOf(document),
    timer: undefined,
    due: 0,
    frame: 0,
    last: Number.NEGATIVE_INFINITY,
    restedAt: Number.NEGATIVE_INFINITY,
    actedAt: Number.NEGATIVE_INFINITY,
    chosenAt: Number.NEGATIVE_INFINITY,
    restless: new WeakMap(),
  };
  function onAction({ type }: Event): void {
    state.actedAt = performance.now();
    // Not every key: whoever writes a review chooses nothing.
    if (type === 'click' || type === 'change') state.chosenAt = state.actedAt;
    const isDone = type === 'change' || type === 'input';
    // Else the page has yet to answer; what it changes is seen by the observer. This is for what leaves no trace there.
    readSoon(state, isDone ? 0 : PAUSE_MS);
  }
  function onAddress(): void {
    if (addressOf(document) !== state.url) readSoon(state);
  }
  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (persisted) readSoon(state);
  }
  /** A page that writes itself anew takes all listeners away; those that are there are not added twice. */
  function listen(): void {
    for (const type of ['click', 'keydown', 'change', 'input']) {
      listenTo(document, type, onAction, { capture: true, passive: true, signal });
    }
    for (const type of ['popstate', 'hashchange']) window?.addEventListener(type, onAddress, { signal });
    window?.addEventListener('pageshow', onPageShow, { signal });
  }
  listen();
  navigationOf(window)?.addEventListener('currententrychange', onAddress, { signal });
  signal.addEventListener('abort', () => cancelPending(state), { once: true });
  startObserver(state);
}

function cancelPending(watch: Watch): void {
  clearTimeout(watch.timer);
  cancelAnimationFrame(watch.frame);
  watch.timer = undefined;
}
