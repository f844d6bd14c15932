import { extract } from '../../src/core/extract';
import type { Field, Listing } from '../../src/core/listing';

const SMALL = 100_000;
const LARGE = 1_000_000;
/** Ten times the text may take this many times the time. */
const MAX_GROWTH = 12;
const RUNS = 5;

/** Texts that make careless readers slow: each unit is repeated to the length asked for. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '0123456789',
  'digits and dots': '0.1.2.3.4.',
  'digits and blanks': '1 2 3 4 5 ',
  'lists without an end': '0.5, 1.0, 1.5, ',
  'lengths in one sentence': '0.5 mm, 1.5mm / ',
  'ranges without an end': '0.5-0.6-0.7–',
  'unit letters': 'mm cm µm mmm ',
  'nested brackets': '((((([[[[[',
  blanks: ' \u00a0\t ',
  'needle words': 'derma roller needles for needle length with ',
  'sentences of advice': 'do not use more than 1.5 mm needles. ',
  'word beginnings': 'micro micro needl mikro nade игл 微 ',
};

function listingOf(text: string, field: Field): Listing {
  const title = { id: 'title', field: 'title' as const, text: 'Derma roller 0.5 mm' };
  const passages = field === 'title' ? [{ ...title, text: `Derma roller ${text}` }] : [title, { id: 'p', field, text }];
  return { url: '', shop: 'generic', lang: 'en', passages, variants: [] };
}

/** Milliseconds for one reading: the fastest of several, since whatever else the machine does only adds. */
function timeOf(listing: Listing): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    extract(listing);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Prints how the reading's time grows with hostile text, in Node: what counts is the ratio. */
export function printHostileText(): boolean {
  console.log(
    `\n| hostile text | field | ${SMALL / 1000} KB, ms | ${LARGE / 1000} KB, ms | growth |\n|---|---|---|---|---|`,
  );
  let isLinear = true;
  for (const [name, unit] of Object.entries(HOSTILE)) {
    for (const field of ['description', 'title'] as const) {
      const [small, large] = [SMALL, LARGE].map((size) =>
        timeOf(listingOf(unit.repeat(Math.ceil(size / unit.length)).slice(0, size), field)),
      ) as [number, number];
      const growth = large / small;
      isLinear &&= growth <= MAX_GROWTH;
      console.log(`| ${name} | ${field} | ${small.toFixed(1)} | ${large.toFixed(1)} | ${growth.toFixed(1)} |`);
    }
  }
  console.log(
    isLinear ? `\nLinear: no text grows more than ${MAX_GROWTH} times.` : `\nNOT linear: over ${MAX_GROWTH} times.`,
  );
  return isLinear;
}
