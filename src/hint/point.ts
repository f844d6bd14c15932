import type { Evidence } from '../core/facts';
import type { Listing } from '../core/listing';
import { withinBudget } from '../page/budget';
import { hideWords, showWords } from '../page/highlight';
import { closest, findFirst, isShown, listenTo, matches, parentOf } from '../page/nodes';
import { findOption } from '../page/read';

/** How long looking for a place may hold the page up, in ms: the person waits for it. */
const BUDGET_MS = 1_000;

/** What is found in that time; null where the page is too much to look through. */
function inTime<Place>(look: () => Place): Place | null {
  try {
    return withinBudget(BUDGET_MS, look);
  } catch {
    return null;
  }
}

/**
 * Scrolls to the words that a finding rests on and highlights them, until Escape is pressed. False when the page no
 * longer has them. The page could notice the highlight, so this is done after a click only.
 */
export function pointAt({ passage: id, quote }: Evidence, listing: Listing | undefined, signal: AbortSignal): boolean {
  if (!listing) return false;
  const passages = [...listing.passages, ...listing.variants.flatMap((variant) => variant.passages)];
  return highlight(quote, passages.find((passage) => passage.id === id)?.label, signal);
}

function highlight(quote: string, label: string | undefined, signal: AbortSignal): boolean {
  if (!inTime(() => showWords(document, quote, label))) return false;
  const end = new AbortController();
  function onKey(event: Event): void {
    // A page can make up keys that nobody pressed.
    if (!event.isTrusted || !(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    hideWords(document);
    end.abort();
  }
  listenTo(document, 'keydown', onKey, { signal: AbortSignal.any([signal, end.signal]) });
  return true;
}

/** What takes the focus. Of a swatch it is often only the button in it, or around it. */
const FOCUSABLE = 'select, a[href], button, input, [tabindex]';
const AROUND = 'a[href], button';
/** What opens a list of choices that is closed. */
const OPENER = '[aria-haspopup], [aria-expanded], summary, select';

/**
 * Brings the picker's choice with this label into view and focuses it, or what it is to be chosen by; highlights it where
 * nothing takes the focus. Choosing is left to the person.
 */
export function goToOption(label: string, signal: AbortSignal): boolean {
  const option = inTime(() => findOption(document, label));
  if (!option) return false;
  const control = controlsOf(option).find(takesFocus);
  Element.prototype.scrollIntoView.call(control ?? option, { block: 'center' });
  return control !== undefined || highlight(label, undefined, signal);
}

/** What a choice may be reached by, best first. */
function controlsOf(option: Element): Element[] {
  const own = matches(option, FOCUSABLE) ? option : findFirst(option, FOCUSABLE);
  return [own, closest(option, AROUND), isShown(option) ? null : openerOf(option)].filter((one) => one !== null);
}

/** What opens the closed list that a choice is in: it stands beside the list, not just anywhere on the page. */
function openerOf(option: Element): Element | null {
  let around = parentOf(option);
  while (around && !isShown(around)) around = parentOf(around);
  return around && findFirst(around, 'h1') === null ? findFirst(around, OPENER) : null;
}

/** Focuses it, if it can be: what is hidden or switched off cannot. */
function takesFocus(control: Element): boolean {
  if (!(control instanceof HTMLElement)) return false;
  HTMLElement.prototype.focus.call(control, { preventScroll: true });
  return document.activeElement === control;
}
