import { describe, expect, test } from 'vitest';
import type { Lengths } from '../../src/core/facts';
import type { Listing } from '../../src/core/listing';
import { listingFromText } from '../../src/core/listing-from-text';
import { homeChoice } from '../../src/ui/home-choice';

const SIZES = [0.25, 0.3, 0.5, 1.5];

/** A picker with all sizes, as read: one passage a choice, which states its length. */
function read(selectedMm: number | null): { listing: Listing; lengths: Lengths } {
  const variants = SIZES.map((mm) => ({ label: `${mm} mm`, selected: mm === selectedMm }));
  const listing = listingFromText({ title: 'Roller', text: '', variants });
  const offered = SIZES.map((mm, index) => {
    const passage = listing.variants[index]?.passages[0];
    if (!passage) throw new Error('A choice without words');
    return { mm, evidence: [{ passage: passage.id, quote: passage.text }] };
  });
  const selected = offered.find(({ mm }) => mm === selectedMm) ?? null;
  return { listing, lengths: { mode: 'variants', offered, selected, conflict: false, mentioned: [] } };
}

describe('names a choice that suits home use', () => {
  test.each([
    ['the preferred one', 1.5, 0.3, '0.3 mm'],
    ['the shortest, when the preferred one is not there', 1.5, 0.2, '0.25 mm'],
    ['the shortest, when none is preferred', 1.5, null, '0.25 mm'],
    ['also when nothing is chosen', null, null, '0.25 mm'],
  ])('%s', (_, selected, preferred, label) => {
    const { listing, lengths } = read(selected);
    expect(homeChoice(listing, lengths, preferred)?.label).toBe(label);
  });
});

describe('names none', () => {
  test('when the chosen one suits', () => {
    const { listing, lengths } = read(0.5);
    expect(homeChoice(listing, lengths, 0.25)).toBeNull();
  });

  test('when the page has no picker', () => {
    const { listing, lengths } = read(1.5);
    expect(homeChoice({ ...listing, variants: [] }, lengths, 0.25)).toBeNull();
  });

  test('never a preferred length that is too long', () => {
    const { listing, lengths } = read(null);
    expect(homeChoice(listing, lengths, 1.5)?.label).toBe('0.25 mm');
  });
});
