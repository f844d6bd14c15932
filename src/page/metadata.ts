import { textOf, tidyLine } from './dom';
import { attributeOf, findFirst } from './nodes';
import { linkedProducts, microdataProducts, type StructuredProduct } from './structured-data';

/** What the page's own data say of the product, before anything is read from the page itself. */
export interface Metadata {
  product: StructuredProduct | null;
  /** How many products the data describe. */
  products: number;
  ogTitle: string;
  ogType: string;
  documentTitle: string;
  description: string;
}

/** Longer than any description that a page gives in its head. */
const MAX_CONTENT = 5_000;

function metaContent(document: Document, css: string): string {
  const element = findFirst(document, css);
  return element ? tidyLine(attributeOf(element, 'content', MAX_CONTENT)) : '';
}

function titleTag(document: Document): string {
  const element = findFirst(document, 'title');
  return element ? tidyLine(textOf(element)) : '';
}

export function readMetadata(document: Document, url: string): Metadata {
  const ogTitle = metaContent(document, 'meta[property="og:title"]');
  const documentTitle = titleTag(document);
  const products = [...linkedProducts(document), ...microdataProducts(document)];
  return {
    product: ownProduct(products, url, [ogTitle, documentTitle]),
    products: products.length,
    ogTitle,
    ogType: metaContent(document, 'meta[property="og:type"]'),
    documentTitle,
    description: metaContent(document, 'meta[property="og:description"], meta[name="description"]'),
  };
}

/** Words of two letters or more, and numbers. */
function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]{2,}|\d+(?:[.,]\d+)?/gu) ?? []);
}

/** How much of the shorter text's words the two share, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordSet(a), wordSet(b)];
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / smaller;
}

/** Of the products in the page's data the one the page is about: by address, else by name; a lone one is trusted. */
function ownProduct(products: StructuredProduct[], url: string, titles: readonly string[]): StructuredProduct | null {
  const named = products.filter(({ name }) => name !== '');
  if (named.length <= 1) return named[0] ?? null;
  const path = pathOf(url, url);
  const rank = (product: StructuredProduct): number =>
    (product.url !== '' && pathOf(product.url, url) === path ? 2 : 0) +
    Math.max(...titles.map((title) => likeness(product.name, title)));
  const best = named.reduce((before, product) => (rank(product) > rank(before) ? product : before));
  return rank(best) >= 0.5 ? best : null;
}

function pathOf(url: string, base: string): string {
  try {
    return new URL(url, base).pathname;
  } catch {
    return url;
  }
}
