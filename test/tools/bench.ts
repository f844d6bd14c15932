import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { extract } from '../../src/core/extract';
import type { Field, Listing } from '../../src/core/listing';
import { printSpeed } from './bench-speed';
import { printSwitching } from './bench-switching';

/**
 * Prints how the reading's time grows with hostile text, and how large the core is with all its words. Times are
 * compared within one run only: what counts is the ratio.
 */

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

function printGrowth(): boolean {
  console.log(
    `| hostile text | field | ${SMALL / 1000} KB, ms | ${LARGE / 1000} KB, ms | growth |\n|---|---|---|---|---|`,
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

/** Size of an entry with all it imports, minified and gzipped, in bytes. */
async function sizeOf(entry: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'] }, minify: true },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not built`);
  const code = output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}

async function printSizes(): Promise<void> {
  console.log('\n| part | kB gzip |\n|---|---|');
  for (const entry of ['extract', 'words/index', 'quantity', 'assess']) {
    console.log(`| src/core/${entry} | ${((await sizeOf(`src/core/${entry}.ts`)) / 1000).toFixed(1)} |`);
  }
}

const isLinear = printGrowth();
await printSizes();
const isFast = await printSpeed();
const isSoon = await printSwitching();
process.exitCode = isLinear && isFast && isSoon ? 0 : 1;
