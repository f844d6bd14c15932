import fc from 'fast-check';
import { linkedProducts, type StructuredProduct } from '../../src/page/structured-data';
import { provideDom } from './dom';
import { jsonText } from './json-text';
import { expectPlainJson } from './listings';
import { expectUntouchedPrototypes, type Property } from './property';

const MOST_BLOCKS = 3;

let page: { document: Document; scripts: Element[] } | null = null;

/** A page with these data blocks. One document for all inputs: making one is slower than all the rest. */
function pageWith(blocks: readonly string[]): Document {
  provideDom();
  page ??= newPage();
  for (const [i, script] of page.scripts.entries()) script.textContent = blocks[i] ?? '';
  return page.document;
}

function newPage() {
  const script = '<script type="application/ld+json"></script>';
  const document = new DOMParser().parseFromString(`<body>${script.repeat(MOST_BLOCKS)}</body>`, 'text/html');
  return { document, scripts: [...document.querySelectorAll('script')] };
}

function wordsIn({ name, description, url, properties, variants, breadcrumb }: StructuredProduct): string[] {
  const all = [...properties, ...variants.flatMap((variant) => variant.properties)];
  const pairs = all.flatMap(({ label, text }) => [label, text]);
  return [
    name,
    description,
    url,
    ...pairs,
    ...variants.flatMap((variant) => [variant.name, variant.url]),
    ...breadcrumb,
  ];
}

export const anyStructuredData: Property<string[]> = {
  name: 'structured data',
  inputs: fc.array(jsonText, { minLength: 1, maxLength: MOST_BLOCKS }),
  sizeOf: (blocks) => blocks.join('').length,
  check(blocks) {
    const products = linkedProducts(pageWith(blocks));
    expectPlainJson(products);
    for (const word of products.flatMap(wordsIn)) {
      if (typeof word !== 'string') throw new Error(`no text: ${JSON.stringify(word)}`);
      if (/\d+(?:\.\d+)?e[+-]\d+/.test(word) && !blocks.join().includes(word))
        throw new Error(`no number that people write: ${word}`);
    }
    expectUntouchedPrototypes();
  },
};
