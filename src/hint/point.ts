import type { Evidence } from '../core/facts';
import type { Listing } from '../core/listing';
import { hideWords, showWords } from '../page/highlight';
import { findOption } from '../page/read';

/**
 * Scrolls to the words that a finding rests on and highlights them, until Escape is pressed. False when the page no
 * longer has them. The page could notice the highlight, so this is done after a click only.
 */
export function pointAt({ passage: id, quote }: Evidence, listing: Listing | undefined, signal: AbortSignal): boolean {
  if (!listing) return false;
  const passages = [...listing.passages, ...listing.variants.flatMap((variant) => variant.passages)];
  const shown = showWords(document, quote, passages.find((passage) => passage.id === id)?.label);
  if (!shown) return false;
  const end = new AbortController();
  function onKey({ key }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    hideWords(document);
    end.abort();
  }
  document.addEventListener('keydown', onKey, { signal: AbortSignal.any([signal, end.signal]) });
  return true;
}

/** Brings the picker's choice with this label into view and focuses it; choosing is left to the person. */
export function goToOption(label: string): boolean {
  const option = findOption(document, label);
  if (!(option instanceof HTMLElement)) return false;
  option.scrollIntoView({ block: 'center' });
  option.focus();
  return true;
}
