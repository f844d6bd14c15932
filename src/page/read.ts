import type { Field, Listing, Variant } from '../core/listing';
import { adapterFor, isProductUrl } from './adapter';
import { withinBudget } from './budget';
import type { Choice } from './choice';
import { decide, isAtUrl, type VariantSource } from './chosen-variant';
import { hasWords, isUnseen, textOf, tidyLine } from './dom';
import { foreignParts, isSkipped } from './foreign';
import { addPassage, emptyListing, type ListingDraft, newDraft, says, unreadListing, variantOf } from './listing-draft';
import { likeness, type Metadata, readMetadata } from './metadata';
import {
  addressOf,
  attributeOf,
  closest,
  contains,
  findAll,
  findFirst,
  isShown,
  nameOf,
  parentOf,
  rootOf,
} from './nodes';
import { choicesOf } from './pickers';
import { stretchesOf } from './region';
import type { Rung, Shop } from './shop';
import type { StructuredProduct } from './structured-data';

type Skip = (element: Element) => boolean;

/** Where the product stands, and what in there is about something else. */
interface Place {
  scope: Element;
  skip: Skip;
}

function firstMatch(root: Document | Element, rungs: readonly Rung[] | undefined): Element | null {
  for (const { css } of rungs ?? []) {
    for (const element of findAll(root, css)) if (hasWords(element)) return element;
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
  const main = title ? closest(title, 'main, [role="main"]') : null;
  return main ?? findFirst(document, 'body') ?? rootOf(document);
}

function addTitle(draft: ListingDraft, title: Element | null, data: Metadata): void {
  const words = title ? tidyLine(textOf(title, isUnseen)) : '';
  if (words) addPassage(draft, 'title', words);
  else addPassage(draft, 'title', data.product?.name || data.ogTitle || data.documentTitle);
}

const FIELD_OF = { row: 'attribute', item: 'bullet', line: 'description' } as const;

function addRegion(draft: ListingDraft, region: Element, field: Field, skip: Skip): void {
  for (const { kind, label, text } of stretchesOf(region, skip)) {
    // Prose inside a table of attributes is a heading or a button, unless the shop sets its details so.
    const place = kind === 'row' ? 'attribute' : field === 'attribute' ? 'bullet' : FIELD_OF[kind];
    addPassage(draft, place, text, label);
  }
}

const MAX_SIGNS = 400;
/** More steps than this are a menu. */
const MAX_BREADCRUMB = 10;

const READ_ORDER: readonly Field[] = ['attribute', 'bullet', 'description'];

/** Reads the regions a shop is known to set its words in, each once, and returns them. */
function addKnownRegions(draft: ListingDraft, document: Document, shop: Shop, skip: Skip): Element[] {
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
  return regions;
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
  const steps = [...new Set(names)];
  if (steps.length > 0 && steps.length <= MAX_BREADCRUMB) addPassage(draft, 'breadcrumb', steps.join(' › '));
}

/** A description cut off by its maker ends in the middle of a word or number: that last piece is no one's word. */
function withoutCutEnd(text: string): string {
  return text.length < 100 || /(?:[^\d.][.!?]|[。！？)"”])$/.test(text)
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

/** More lines than a description has. */
const MAX_LINES = 600;

function addUnsaidLines(draft: ListingDraft, text: string): void {
  for (const line of text.split('\n', MAX_LINES)) if (!says(draft, line)) addPassage(draft, 'structured-data', line);
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

/** The picker's choices; without a picker, the variants in the data. */
function variantsOf(choices: readonly Choice[], source: VariantSource): Variant[] {
  const { product, url } = source;
  if (choices.length === 0) return product ? structuredVariants(product, url) : [];
  return decide(choices, source).map(({ label, dimension, selected }, i) => variantOf(i, label, dimension, selected));
}

/** The parts of the page that are pickers: their words are choices, not statements. */
function pickerParts(choices: readonly Choice[], title: Element | null): Set<Element> {
  const parts = new Set<Element>();
  for (const dimension of new Set(choices.map((choice) => choice.dimension))) {
    const own = choices.filter((choice) => choice.dimension === dimension);
    const firsts = own.flatMap(({ elements }) => elements.slice(0, 1));
    let part = firsts[0] ?? null;
    while (part && !firsts.every((element) => part && contains(part, element))) part = parentOf(part);
    for (const one of [part, ...own.flatMap(({ elements }) => elements.slice(1))]) {
      if (one && !(title && contains(one, title))) parts.add(one);
    }
  }
  return parts;
}

/** Where pickers are looked for and what is not looked at. */
function readingPlace(document: Document, shop: Shop, title: Element | null): Place | null {
  const scope = findScope(document, shop, title);
  if (!scope) return null;
  return { scope, skip: foreignParts(scope, shop.exclude.map(({ css }) => css).join(', '), title) };
}

/** Signs that something is sold here: a price, a button to buy. */
const SALE =
  '[itemprop="price"], [class*="price" i], [id*="price" i], [class*="cart" i], [id*="cart" i], [class*="buy" i], [id*="buy" i], [name*="cart" i], form[action*="cart" i], form[action*="basket" i]';

/**
 * True for a page about one product. A page that describes several and none as its own is a list of them; a page of
 * unknown make with no price and nothing to buy, outside of the cards of others, is something to read.
 */
function sellsOne(document: Document, url: string, shop: Shop, data: Metadata, place: Place): boolean {
  if (shop.hosts.length > 0) return isProductUrl(shop, url) || firstMatch(document, shop.passages.title) !== null;
  if (data.product || /product|item/i.test(data.ogType)) return true;
  if (data.products > 1) return false;
  return findAll(place.scope, SALE)
    .slice(0, MAX_SIGNS)
    .some((sign) => !isSkipped(sign, { ...place, skip: (part) => place.skip(part) || nameOf(part) === 'header' }));
}

function read(document: Document, url: string): Listing {
  const shop = adapterFor(document, url);
  const html = rootOf(document);
  const lang = html ? attributeOf(html, 'lang').trim() : '';
  const data = readMetadata(document, url);
  const title = findTitle(document, shop, data);
  const place = readingPlace(document, shop, title);
  if (!place || !sellsOne(document, url, shop, data, place)) return emptyListing(url, shop.id, lang);
  const draft = newDraft();
  addTitle(draft, title, data);
  addBreadcrumb(draft, document, shop, data);
  const choices = choicesOf(place.scope, shop, place.skip);
  addWords(draft, document, shop, place, new Set([...pickerParts(choices, title), ...(title ? [title] : [])]));
  addStructuredData(draft, data);
  const variants = variantsOf(choices, { document, url, shop, product: data.product });
  return { url, shop: shop.id, lang, passages: draft.passages, variants };
}

/** Reads what the shop is known to say where; all else around the title too, unless its description's place is known. */
function addWords(draft: ListingDraft, document: Document, shop: Shop, place: Place, read: Set<Element>): void {
  const skip: Skip = (part) => read.has(part) || place.skip(part);
  const regions = addKnownRegions(draft, document, shop, skip);
  if (shop.passages.description) return;
  for (const region of regions) read.add(region);
  addRegion(draft, place.scope, 'description', skip);
}

/**
 * What the page says about the one product it sells. Never throws; of a page that cannot be read, or not in so many ms,
 * the listing says only that.
 */
export function readPage(document: Document, url: string, budget = Number.POSITIVE_INFINITY): Listing {
  try {
    return withinBudget(budget, () => read(document, url));
  } catch {
    return unreadListing(url);
  }
}

/** The page's element for the picker's choice with these words, or null: to bring it into view, never to click it. */
export function findOption(document: Document, label: string): Element | null {
  const url = addressOf(document);
  const shop = adapterFor(document, url);
  const place = readingPlace(document, shop, findTitle(document, shop, readMetadata(document, url)));
  if (!place) return null;
  const choice = choicesOf(place.scope, shop, place.skip).find((one) => one.label === label);
  const controls = choice?.elements.map((element) => closest(element, 'select') ?? element) ?? [];
  return controls.find(isShown) ?? controls[0] ?? null;
}
