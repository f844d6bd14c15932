import type { Lengths } from '../core/facts';
import type { Listing } from '../core/listing';
import { zoneOf } from './ruler-scale';

/** A choice of the page's picker. */
export interface Choice {
  label: string;
  mm: number;
}

/**
 * The choice that would suit home use better than the one shown as chosen: the preferred length if it is there, else
 * the shortest in the home range. Null when the chosen one already suits, or when the picker has none.
 */
export function homeChoice(
  listing: Listing,
  { offered, selected }: Lengths,
  preferredMm: number | null,
): Choice | null {
  if (selected && zoneOf(selected.mm, false) === 'home') return null;
  const choices = offered
    .filter(({ mm }) => zoneOf(mm, false) === 'home')
    .flatMap(({ mm, evidence }) => {
      const variant = listing.variants.find(({ passages }) =>
        passages.some(({ id }) => evidence.some(({ passage }) => passage === id)),
      );
      return variant && !variant.selected ? [{ label: variant.label, mm }] : [];
    });
  return choices.find(({ mm }) => mm === preferredMm) ?? choices[0] ?? null;
}
