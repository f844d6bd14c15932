import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/core/extract';
import type { Evidence, ProductFacts } from '../../src/core/facts';
import type { Field, Listing, Passage } from '../../src/core/listing';
import { summarize } from '../../src/core/summary';

/** Words that meet in listings, in several languages, with the numbers that go with them. */
const WORDS = [
  'derma roller',
  'Dr. Pen M8',
  'Microneedling',
  'Nadellänge',
  'needle length',
  'дермароллер',
  'マイクロニードル',
  'إبرة',
  '微针',
  '0.5 mm',
  '1,5mm',
  '0.25/0.5/1.0 mm',
  '0–2.5 mm',
  '٠٫٥ مم',
  '540',
  'needles',
  'Titan',
  'surgical steel',
  'ABS handle',
  'plastic',
  'up to',
  'not',
  'for professional use only',
  'serum',
  'with',
  'for',
  'kit',
  'adjustable',
  'recommended',
  'than',
  'scalp',
  'face',
  'weekly',
  'share with your partner',
  'disinfect in alcohol',
  ',',
  '.',
  ':',
  '|',
  '(',
  ')',
  '\n',
  '\u200f',
  '',
] as const;
const FIELDS: readonly Field[] = ['title', 'attribute', 'bullet', 'description', 'breadcrumb', 'structured-data'];

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((list) => list.join(' '));
const text = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

const passages = fc
  .array(fc.record({ field: fc.constantFrom(...FIELDS), text, label: fc.option(words, { nil: undefined }) }), {
    maxLength: 8,
  })
  .map((list) => list.map(({ label, ...rest }, i): Passage => ({ id: `p${i}`, ...rest, ...(label ? { label } : {}) })));

const listings = fc.record({ passages, choices: fc.array(fc.tuple(text, fc.boolean()), { maxLength: 4 }) }).map(
  ({ passages: list, choices }): Listing => ({
    url: '',
    shop: 'generic',
    lang: '',
    passages: list,
    variants: choices.map(([label, selected], i) => ({
      label,
      selected,
      passages: [{ id: `v${i}`, field: 'variant', text: label }],
    })),
  }),
);

function evidenceOf(facts: ProductFacts): Evidence[] {
  const { lengths, materials, areas, cleaning, interval, claims, bundle, device } = facts;
  const stated = [...lengths.offered, ...lengths.mentioned, ...(lengths.selected ? [lengths.selected] : [])];
  const lists = [
    ...stated,
    ...materials,
    ...areas,
    ...cleaning,
    ...claims,
    ...bundle,
    ...(interval ? [interval] : []),
    ...(device ? [device] : []),
  ];
  return lists.flatMap(({ evidence }) => evidence);
}

/** The facts without where they were read, each list as a set. */
function valuesOf(facts: ProductFacts): unknown {
  const set = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    ...summarize(facts),
    materials: set(facts.materials.map(({ kind, part }) => `${kind} ${part}`)),
    conflict: facts.lengths.conflict,
    mode: facts.lengths.mode,
    mentioned: facts.lengths.mentioned.map(({ mm }) => mm),
    claims: set(facts.claims.map(({ value }) => value)),
    bundle: set(facts.bundle.map(({ value }) => value)),
    cleaning: set(facts.cleaning.map(({ value }) => value)),
    areas: set(facts.areas.map(({ value }) => value)),
    scalpOnly: facts.scalpOnly,
    interval: facts.interval?.value ?? null,
  };
}

describe('whatever a listing says', () => {
  test('every quote stands verbatim in its passage', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(listings, (listing) => {
        const all = [...listing.passages, ...listing.variants.flatMap((variant) => variant.passages)];
        for (const { passage, quote } of evidenceOf(extract(listing))) {
          const source = all.find(({ id }) => id === passage);
          expect(quote).not.toBe('');
          expect(source?.text.includes(quote) || source?.label?.includes(quote)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('the order of the passages plays no part', { timeout: 120_000 }, () => {
    const shuffled = listings.chain((listing) =>
      fc.tuple(fc.constant(listing), fc.shuffledSubarray(listing.passages, { minLength: listing.passages.length })),
    );
    fc.assert(
      fc.property(shuffled, ([listing, order]) => {
        expect(valuesOf(extract({ ...listing, passages: order }))).toEqual(valuesOf(extract(listing)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('every length is one a needle can have', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(listings, (listing) => {
        const { mode, offered } = extract(listing).lengths;
        const needles = mode === 'adjustable' || mode === 'unknown' ? offered.filter(({ mm }) => mm > 0) : offered;
        for (const { mm } of needles) {
          expect(mm).toBeGreaterThanOrEqual(0.05);
          expect(mm).toBeLessThanOrEqual(6);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
