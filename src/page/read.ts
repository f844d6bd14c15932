import type { Field, Listing, Variant } from '../core/listing';
import { textOf, tidyLine } from './dom';
import { foreignParts } from './foreign';
import { addPassage, emptyListing, type ListingDraft, newDraft, says, variantOf } from './listing-draft';
import { attributeOf, closest, contains, findAll, findFirst, nameOf, parentOf, rootOf } from './nodes';
import { type Choice, choicesOf } from './pickers';
import { stretchesOf } from './region';
import { isHostOf, type Rung, type Shop } from './shop';
import { platforms, shops } from './shops/index';
import { linkedProducts, microdataProducts, type StructuredProduct, type StructuredVariant } from './structured-data';

type Skip = (element: Element) => boolean;

/** Reads any shop that has no adapter. */
const GENERIC: Shop = {
  id: 'generic',
  name: '',
  hosts: [],
  productPath: /^/,
  exclude: [],
  passages: {},
  pickers: [],
};

/** What is read of the page before any adapter: its own data about the product. */
interface Metadata {
  product: StructuredProduct | null;
  ogTitle: string;
  documentTitle: string;
  description: string;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** The shop whose host the address is on, or null. */
export function shopFor(url: string): Shop | null {
  const host = hostOf(url);
  return shops.find((shop) => shop.hosts.some((domain) => isHostOf(host, domain))) ?? null;
}

/** True when the address is that of one product in this shop. */
export function isProductUrl(shop: Shop, url: string): boolean {
  const address = URL.parse ? URL.parse(url) : null;
  if (!address || !shop.hosts.some((domain) => isHostOf(address.hostname, domain))) return false;
  return shop.productPath.test(address.pathname + address.search);
}

function adapterFor(document: Document, url: string): Shop {
  const marked = (shop: Shop) => shop.marks?.some(({ css }) => findFirst(document, css) !== null);
  return shopFor(url) ?? platforms.find(marked) ?? GENERIC;
}

function metaContent(document: Document, css: string): string {
  const element = findFirst(document, css);
  return element ? tidyLine(attributeOf(element, 'content')) : '';
}

function titleTag(document: Document): string {
  const element = findFirst(document, 'title');
  return element ? tidyLine(textOf(element)) : '';
}

function readMetadata(document: Document, url: string): Metadata {
  const ogTitle = metaContent(document, 'meta[property="og:title"]');
  const documentTitle = titleTag(document);
  return {
    product: ownProduct([...linkedProducts(document), ...microdataProducts(document)], url, [ogTitle, documentTitle]),
    ogTitle,
    documentTitle,
    description: metaContent(document, 'meta[property="og:description"], meta[name="description"]'),
  };
}

/** Words of three letters or more, and numbers. */
function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]{3,}|[\p{L}]{2}|\d+(?:[.,]\d+)?/gu) ?? []);
}

/** How much of the smaller text's words the two share, 0 to 1. */
function likeness(a: string, b: string): number {
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

function firstMatch(root: Document | Element, rungs: readonly Rung[] | undefined): Element | null {
  for (const { css } of rungs ?? []) {
    for (const element of findAll(root, css)) if (tidyLine(textOf(element)) !== '') return element;
  }
  return null;
}

const TITLE_CANDIDATES = 'h1, [itemprop="name"], h2[class*="title" i], h2[class*="name" i]';

/** The title on the page: the shop's own place for it, else the heading most like what the page's data call it. */
function findTitle(document: Document, shop: Shop, data: Metadata): Element | null {
  const known = firstMatch(document, shop.passages.title);
  if (known) return known;
  const names = [data.product?.name ?? '', data.ogTitle, data.documentTitle].filter(Boolean);
  let best: Element | null = null;
  let most = names.length > 0 ? 0.3 : -1;
  for (const element of findAll(document, TITLE_CANDIDATES).slice(0, 200)) {
    if (/^(?:meta|link)$/.test(nameOf(element)) || closest(element, 'nav, footer, a[href], [class*="breadcrumb" i]'))
      continue;
    const words = tidyLine(textOf(element));
    if (words === '' || words.length > 400) continue;
    const score = Math.max(0, ...names.map((name) => likeness(words, name))) + (nameOf(element) === 'h1' ? 0.1 : 0);
    if (score > most) [best, most] = [element, score];
  }
  return best;
}

/** Where the product stands on a page of unknown make: the main part around its title. */
function findScope(document: Document, shop: Shop, title: Element | null): Element | null {
  const known = firstMatch(document, shop.root);
  if (known && (!title || contains(known, title))) return known;
  const main = title ? closest(title, 'main, [role="main"], [itemtype*="schema.org/Product" i]') : null;
  return main ?? findFirst(document, 'body') ?? rootOf(document);
}

function addTitle(draft: ListingDraft, title: Element | null, data: Metadata): void {
  const words = title ? titleWords(title) : '';
  if (words) addPassage(draft, 'title', words);
  else addPassage(draft, 'title', data.product?.name || data.ogTitle || data.documentTitle);
}

/** A title without what only screen readers are told before it ("Details about"). */
function titleWords(title: Element): string {
  return tidyLine(
    textOf(title, (part) => /\b(?:g-hdn|clipped|visually-hidden|sr-only)\b/.test(attributeOf(part, 'class'))),
  );
}

const FIELD_OF = { row: 'attribute', item: 'bullet', line: 'description' } as const;

function addRegion(draft: ListingDraft, region: Element, field: Field, skip: Skip): void {
  for (const { kind, label, text } of stretchesOf(region, skip)) {
    // Prose inside a table of attributes is a heading or a button, unless the shop sets its details so.
    const place = kind === 'row' ? 'attribute' : field === 'attribute' ? 'bullet' : FIELD_OF[kind];
    addPassage(draft, place, text, label);
  }
}

/** More steps than this are a menu. */
const MAX_BREADCRUMB = 10;

const READ_ORDER: readonly Field[] = ['attribute', 'bullet', 'description'];

/** The regions a shop is known to set its words in, each once. */
function addKnownRegions(draft: ListingDraft, document: Document, shop: Shop, skip: Skip): void {
  const regions: Element[] = [];
  for (const field of READ_ORDER) {
    for (const { css } of shop.passages[field] ?? []) {
      for (const region of findAll(document, css)) {
        if (regions.some((other) => contains(other, region))) continue;
        addRegion(draft, region, field, (part) => skip(part) || regions.includes(part));
        regions.push(region);
      }
    }
  }
}

function addBreadcrumb(draft: ListingDraft, document: Document, shop: Shop, data: Metadata): void {
  const rungs = shop.passages.breadcrumb ?? [
    { css: '[itemtype*="BreadcrumbList" i]', seen: '2026-08' },
    { css: '[aria-label*="breadcrumb" i]', seen: '2026-08' },
    { css: '[class*="breadcrumb" i]', seen: '2026-08' },
  ];
  const element = firstMatch(document, rungs);
  const words = element ? textOf(element, undefined, 600).split('\n').map(tidyLine) : (data.product?.breadcrumb ?? []);
  const names = words
    .map((word) => word.replace(/^[\s>›»/|‹«]+|[\s>›»/|‹«]+$/g, ''))
    .filter((word) => /\p{L}/u.test(word));
  if (names.length > 0 && names.length <= MAX_BREADCRUMB) addPassage(draft, 'breadcrumb', names.join(' › '));
}

/** A description cut off by its maker ends in the middle of a word or number: that last piece is no one's word. */
function withoutCutEnd(text: string): string {
  return text.length < 100 || /[.!?。！？)"”]$/.test(text)
    ? text.replace(/\s*(?:…|\.\.\.)$/, '')
    : text.replace(/\s*\S+$/, '');
}

/** What the page's data say and the page itself does not. */
function addStructuredData(draft: ListingDraft, data: Metadata): void {
  const { product } = data;
  if (product) {
    if (!says(draft, product.name)) addPassage(draft, 'structured-data', product.name, 'name');
    for (const { label, text } of product.properties)
      if (!says(draft, text)) addPassage(draft, 'structured-data', text, label);
    addUnsaidLines(draft, product.description);
  }
  if (!product?.description) addUnsaidLines(draft, withoutCutEnd(data.description));
}

function addUnsaidLines(draft: ListingDraft, text: string): void {
  for (const line of text.split('\n')) if (!says(draft, line)) addPassage(draft, 'structured-data', line);
}

/** A variant in the page's data is the chosen one when the address names it. */
function isAtUrl(variant: StructuredVariant, url: string): boolean {
  if (variant.url === '') return false;
  try {
    const [here, there] = [new URL(url), new URL(variant.url, url)];
    if (here.pathname !== there.pathname) return false;
    const wanted = [...there.searchParams];
    return wanted.length > 0 && wanted.every(([key, value]) => here.searchParams.get(key) === value);
  } catch {
    return false;
  }
}

/** The variants the page's data list, by what they differ in. */
function structuredVariants(product: StructuredProduct, url: string): Variant[] {
  const labels = product.variants.map(({ name, properties }) => {
    const rest = name.startsWith(product.name) ? name.slice(product.name.length).replace(/^[\s\-–—|/,:]+/, '') : name;
    return rest || properties.map(({ text }) => text).join(' / ');
  });
  return product.variants.flatMap((variant, i) => {
    const label = labels[i] ?? '';
    return label === '' || labels.indexOf(label) < i ? [] : [variantOf(i, label, '', isAtUrl(variant, url))];
  });
}

function toVariants(choices: readonly Choice[]): Variant[] {
  return choices.map(({ label, dimension, selected }, i) => variantOf(i, label, dimension, selected));
}

/** The parts of the page that are pickers: their words are choices, not statements. */
function pickerParts(choices: readonly Choice[], title: Element | null): Set<Element> {
  const parts = new Set<Element>();
  for (const dimension of new Set(choices.map((choice) => choice.dimension))) {
    const elements = choices.filter((choice) => choice.dimension === dimension).map(({ element }) => element);
    const [first] = elements;
    let part = first ?? null;
    while (part && !elements.every((element) => part && contains(part, element))) part = parentOf(part);
    if (part && !(title && contains(part, title))) parts.add(part);
  }
  return parts;
}

/** Where pickers are looked for and what is not looked at. */
function readingPlace(document: Document, shop: Shop, title: Element | null): { scope: Element; skip: Skip } | null {
  const scope = findScope(document, shop, title);
  if (!scope) return null;
  return { scope, skip: foreignParts(scope, shop.exclude.map(({ css }) => css).join(', '), title) };
}

function read(document: Document, url: string): Listing {
  const shop = adapterFor(document, url);
  const html = rootOf(document);
  const lang = html ? attributeOf(html, 'lang').trim() : '';
  const data = readMetadata(document, url);
  const title = findTitle(document, shop, data);
  const place = readingPlace(document, shop, title);
  // A page of a known shop without the shop's title is none of its products.
  if (!place || (shop.passages.title && shop.hosts.length > 0 && !title)) return emptyListing(url, shop.id, lang);
  const draft = newDraft();
  addTitle(draft, title, data);
  addBreadcrumb(draft, document, shop, data);
  const choices = choicesOf(place.scope, shop.pickers, place.skip);
  const pickers = pickerParts(choices, title);
  const skip: Skip = (part) => part === title || pickers.has(part) || place.skip(part);
  if (hasRegions(shop)) addKnownRegions(draft, document, shop, skip);
  else addRegion(draft, place.scope, 'description', skip);
  addStructuredData(draft, data);
  const variants = choices.length > 0 || !data.product ? toVariants(choices) : structuredVariants(data.product, url);
  return { url, shop: shop.id, lang, passages: draft.passages, variants };
}

function hasRegions(shop: Shop): boolean {
  return READ_ORDER.some((field) => (shop.passages[field]?.length ?? 0) > 0);
}

/** What the page says about the one product it sells. Never throws; a page that cannot be read says nothing. */
export function readPage(document: Document, url: string): Listing {
  try {
    return read(document, url);
  } catch {
    return emptyListing(url, 'generic', '');
  }
}

/** The page's element for the picker's choice with these words, or null: to bring it into view, never to click it. */
export function findOption(document: Document, label: string): Element | null {
  const url = document.URL;
  const shop = adapterFor(document, url);
  const place = readingPlace(document, shop, findTitle(document, shop, readMetadata(document, url)));
  if (!place) return null;
  return choicesOf(place.scope, shop.pickers, place.skip).find((choice) => choice.label === label)?.element ?? null;
}
