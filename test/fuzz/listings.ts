import fc from 'fast-check';
import { assess } from '../../src/core/assess';
import { extract } from '../../src/core/extract';
import type { Evidence, NeedleLength, ProductFacts } from '../../src/core/facts';
import type { Field, Listing, Passage, Variant } from '../../src/core/listing';
import { listingFromText } from '../../src/core/listing-from-text';
import type { PagePreferences } from '../../src/core/person';
import { summarize } from '../../src/core/summary';
import { key, text, words } from './hostile-text';
import { expectUntouchedPrototypes, type Property } from './property';
import { statedMicrometres } from './stated-numbers';

const FIELDS: readonly Field[] = ['title', 'attribute', 'bullet', 'description', 'breadcrumb', 'structured-data'];

const passage = fc.record({ field: fc.constantFrom(...FIELDS), text, label: fc.option(words, { nil: undefined }) });
const choice = fc.record({ label: text, selected: fc.boolean(), dimension: fc.option(words, { nil: undefined }) });

/** A listing that is nearly fine: what is added to it must not make it falsely so. */
const nearlyFine: fc.Arbitrary<{ field: Field; text: string; label?: string | undefined }[]> = fc
  .tuple(
    fc.constantFrom(
      'Derma roller',
      'Derma roller 0.5 mm',
      'Derma roller 0.25 mm titanium',
      'Dermaroller für den Bart',
      'Derma pen',
    ),
    fc.constantFrom('', '0.5 mm', '0.25/0.5 mm', '0,3 mm bis 0,5 mm', '500 µm', '.5mm', 'NaN mm', '1.5 mm'),
    fc.constantFrom('', 'surgical steel', 'titanium', 'stainless steel', 'plastic', 'titanium handle'),
  )
  .map(([title, length, material]) => [
    { field: 'title', text: title },
    { field: 'attribute', label: 'Needle length', text: length },
    { field: 'attribute', label: 'Needle material', text: material },
    { field: 'description', text: 'Clean it with 70% alcohol.' },
  ]);

/** Listings as no shop, or only a hostile one, writes them. */
export const listings: fc.Arbitrary<Listing> = fc
  .record({
    fine: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: nearlyFine }),
    others: fc.array(passage, { maxLength: 8 }),
    choices: fc.array(choice, { maxLength: 4 }),
    ids: fc.uniqueArray(fc.oneof(key, fc.string({ minLength: 1, maxLength: 4 })), { minLength: 16, maxLength: 16 }),
  })
  .map(({ fine, others, choices, ids }) => ({
    url: 'https://shop.example/a',
    shop: 'generic',
    lang: '',
    passages: [...fine, ...others].map(
      ({ label, ...rest }, i): Passage => ({ id: ids[i] ?? '', ...rest, ...(label ? { label } : {}) }),
    ),
    variants: choices.map(({ label, selected, dimension }, i): Variant => {
      const own: Passage = { id: ids[12 + i] ?? '', field: 'variant', text: label };
      return { label, selected, ...(dimension ? { dimension } : {}), passages: [own] };
    }),
  }));

const preferences: fc.Arbitrary<PagePreferences> = fc.record({
  preferredMm: fc.option(fc.constantFrom(0.2, 0.25, 0.5, 1)),
  area: fc.option(fc.constantFrom('face', 'scalp', 'body', 'beard')),
  firstTime: fc.boolean(),
});

/** A listing and who looks at it. */
interface Judged {
  listing: Listing;
  preferences: PagePreferences;
}

function allPassages({ passages, variants }: Listing): Passage[] {
  return [...passages, ...variants.flatMap((variant) => variant.passages)];
}

function allLengths({ offered, mentioned, selected }: ProductFacts['lengths']): NeedleLength[] {
  return [...offered, ...mentioned, ...(selected ? [selected] : [])];
}

function allEvidence(facts: ProductFacts): Evidence[] {
  const { materials, areas, cleaning, interval, claims, bundle, device } = facts;
  const single = [interval, device].filter((fact) => fact !== null);
  const lists = [allLengths(facts.lengths), materials, areas, cleaning, claims, bundle, single];
  return lists.flatMap((facts) => facts.flatMap(({ evidence }) => evidence));
}

function fail(what: string, ...values: unknown[]): never {
  throw new Error([what, ...values.map((value) => JSON.stringify(value))].join(' '));
}

/** Plain JSON is what survives being written down, and gets from a page to the background unharmed. */
export function expectPlainJson(value: unknown): void {
  const written = JSON.stringify(value);
  if (!isSame(JSON.parse(written), value)) fail('this is not plain JSON:', value);
}

/** The same to the last `undefined`, unlike two texts of JSON. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other) || keys.length !== others.length) return false;
  return keys.every((name) => Object.hasOwn(other, name) && isSame(one[name as never], other[name as never]));
}

function expectVerbatim(listing: Listing, facts: ProductFacts): void {
  const sources = new Map(allPassages(listing).map((one) => [one.id, one]));
  for (const { passage: id, quote } of allEvidence(facts)) {
    const source = sources.get(id);
    if (quote === '' || !(source?.text.includes(quote) || source?.label?.includes(quote))) {
      fail('a quote that does not stand in its passage:', quote, source);
    }
  }
}

/** A dial starts at nothing, which no page has to state. */
function isStart(mm: number, mode: ProductFacts['lengths']['mode']): boolean {
  return mm === 0 && (mode === 'adjustable' || mode === 'unknown');
}

function expectStatedLengths(listing: Listing, { lengths }: ProductFacts): void {
  const sources = new Map(allPassages(listing).map((one) => [one.id, one.text]));
  for (const { mm, evidence } of allLengths(lengths)) {
    if (mm === 0) continue;
    if (evidence.length === 0) fail('a length that stands nowhere:', mm);
    for (const { passage: id } of evidence) {
      if (!statedMicrometres(sources.get(id) ?? '').has(Math.round(mm * 1000))) {
        fail('a length that its passage does not state:', mm, sources.get(id));
      }
    }
  }
}

function expectPlausibleLengths({ lengths }: ProductFacts): void {
  for (const { mm } of lengths.offered) {
    if (!isStart(mm, lengths.mode) && (mm < 0.05 || mm > 6)) fail('a length that no needle has:', mm);
  }
  if (lengths.selected && (lengths.selected.mm < 0.05 || lengths.selected.mm > 6)) fail('no needle:', lengths.selected);
}

const FINE_MATERIALS = ['surgical-steel', 'titanium'];

/** 'ok' rests on a length and a material that the page states, and on nothing that is too long. */
function expectNoFalseComfort({ listing, preferences: wishes }: Judged, facts: ProductFacts): void {
  if (assess(facts, wishes).verdict !== 'ok') return;
  const { offered, selected, mode } = facts.lengths;
  const judged = selected && mode !== 'kit' && mode !== 'adjustable' ? [selected] : offered;
  const limit = facts.scalpOnly ? 1 : 0.5;
  if (judged.length === 0 || judged.some(({ mm }) => mm > limit)) fail('ok with these lengths:', facts.lengths);
  if (!facts.materials.some(({ kind, part }) => FINE_MATERIALS.includes(kind) && part !== 'handle')) {
    fail('ok with these materials:', facts.materials);
  }
  const without = extract(withoutNumbers(listing));
  if (assess(without, wishes).verdict === 'ok') fail('still ok when no number is left:', without.lengths);
}

function withoutNumbers(listing: Listing): Listing {
  const bare = (one: Passage): Passage => ({ ...one, text: one.text.replace(/[\p{N}㎜㎝㎛㍉]/gu, '') });
  return {
    ...listing,
    passages: listing.passages.map(bare),
    variants: listing.variants.map((variant) => ({ ...variant, passages: variant.passages.map(bare) })),
  };
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

function sizeOf(listing: Listing): number {
  return allPassages(listing).reduce((sum, { text: said, label = '' }) => sum + said.length + label.length, 0);
}

export const anyListing: Property<Judged> = {
  name: 'listing',
  inputs: fc.record({ listing: listings, preferences }),
  sizeOf: ({ listing }) => sizeOf(listing),
  check(judged) {
    const { listing, preferences: wishes } = frozen(judged);
    const facts = extract(listing);
    expectVerbatim(listing, facts);
    expectStatedLengths(listing, facts);
    expectPlausibleLengths(facts);
    expectNoFalseComfort(judged, facts);
    expectPlainJson(facts);
    expectPlainJson(assess(facts, wishes));
    expectPlainJson(summarize(facts));
    expectUntouchedPrototypes();
  },
};

export const anyText: Property<{ title: string; text: string; preferences: PagePreferences }> = {
  name: 'pasted text',
  inputs: fc.record({
    title: text,
    text: fc.array(text, { maxLength: 6 }).map((lines) => lines.join('\n')),
    preferences,
  }),
  sizeOf: ({ title, text: said }) => title.length + said.length,
  check({ preferences: wishes, ...pasted }) {
    const listing = listingFromText(pasted);
    expectPlainJson(listing);
    const all = allPassages(listing);
    if (new Set(all.map(({ id }) => id)).size !== all.length) fail('two passages of one id:', all);
    if (all.some(({ text: said }) => said === '')) fail('a passage that says nothing:', all);
    anyListing.check({ listing, preferences: wishes });
  },
};

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

/** A listing and the same passages in another order. */
export const anyOrder: Property<[Listing, Passage[]]> = {
  name: 'order',
  inputs: listings.chain((listing) =>
    fc.tuple(fc.constant(listing), fc.shuffledSubarray(listing.passages, { minLength: listing.passages.length })),
  ),
  sizeOf: ([listing]) => 2 * sizeOf(listing),
  check([listing, order]) {
    const [one, other] = [valuesOf(extract(listing)), valuesOf(extract({ ...listing, passages: order }))];
    if (!isSame(one, other)) fail('another order gives other facts:', one, other);
  },
};
