import type { Evidence } from '../core/facts';
import type { Listing } from '../core/listing';
import { withinBudget } from '../page/budget';
import { hideWords, showWords } from '../page/highlight';
import { findFirst, listenTo, matches } from '../page/nodes';
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

/** What takes the focus. Of a swatch it is often only the button in it. */
const FOCUSABLE = 'select, a[href], button, input, [tabindex]';

/**
 * Brings the picker's choice with this label into view and focuses it, or highlights it where it cannot be focused.
 * Choosing is left to the person.
 */
export function goToOption(label: string, signal: AbortSignal): boolean {
  const option = inTime(() => findOption(document, label));
  if (!(option instanceof HTMLElement)) return false;
  option.scrollIntoView({ block: 'center' });
  const control = matches(option, FOCUSABLE) ? option : findFirst(option, FOCUSABLE);
  if (!(control instanceof HTMLElement)) return highlight(label, undefined, signal);
  control.focus({ preventScroll: true });
  return true;
}
