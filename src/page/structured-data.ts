import { atMost } from './budget';
import { isUnseen, textOf, tidy, tidyLine } from './dom';
import { attributeOf, closest, findAll, hasAttribute, parentOf } from './nodes';

/** A product as a page's machine-readable data describe it. Only words, no prices. */
export interface StructuredProduct {
  name: string;
  description: string;
  url: string;
  /** Its stated properties: material, size, colour and what else the shop lists. */
  properties: { label: string; text: string }[];
  variants: StructuredVariant[];
  /** Names of the categories above it. */
  breadcrumb: string[];
}

export interface StructuredVariant {
  name: string;
  url: string;
  properties: { label: string; text: string }[];
}

type Json = Record<string, unknown>;

/** Longer blocks are not read: no shop needs them to describe one product. */
const MAX_BLOCK = 1_000_000;
const MAX_TOTAL = 3_000_000;
const MAX_NODES = 20_000;
const MAX_PRODUCTS = 100;
/** Of all of them together the longest needle counts, so none may be left out. */
const MAX_VARIANTS = 3000;
const MAX_WORDS = 20_000;
const PRODUCT = /^(?:.*[/#:])?(?:Product|ProductGroup|ProductModel|IndividualProduct|SomeProducts)$/i;
const PLAIN_PROPERTIES = ['material', 'size', 'color', 'model', 'pattern', 'category', 'keywords'];

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A key of the object's own, never one of its prototype. */
function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The words of a value: plain, numeric, or a thing with a name or value. Markup in them is taken out. */
function words(value: unknown): string {
  if (typeof value === 'number') return numberWords(value);
  if (typeof value === 'string') return tidy(plain(value.slice(0, MAX_WORDS)));
  if (Array.isArray(value)) return value.slice(0, 50).map(scalar).filter(Boolean).join(', ');
  if (!isObject(value)) return '';
  const unit = scalar(own(value, 'unitText')) || scalar(own(value, 'unitCode'));
  const amount = scalar(own(value, 'value'));
  if (amount)
    return unit && !amount.toLowerCase().endsWith(unit.toLowerCase()) ? `${amount} ${spellUnit(unit)}` : amount;
  const [low, high] = [scalar(own(value, 'minValue')), scalar(own(value, 'maxValue'))];
  if (low && high) return `${low} - ${high} ${spellUnit(unit)}`.trim();
  return scalar(own(value, 'name'));
}

/** A number as people write it; '' for one so large or small that only a machine does ("5e-7", to be taken for 7). */
function numberWords(value: number): string {
  const written = String(value);
  return /^-?[\d.]+$/.test(written) ? written : '';
}

function scalar(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? words(value) : '';
}

/** Units come as words or as UN/CEFACT codes. */
function spellUnit(unit: string): string {
  return unit === 'MMT' ? 'mm' : unit === 'CMT' ? 'cm' : unit === '4H' ? 'µm' : unit === 'INH' ? 'inch' : unit;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Descriptions often carry markup, once or twice escaped. */
function plain(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39|#160);/gi, (_, name: string) =>
      name === '#39' ? "'" : name === '#160' ? ' ' : (ENTITIES[name.toLowerCase()] ?? ' '),
    )
    .replace(/<(?:br|\/p|\/li|\/div|\/h\d|\/tr|\/td)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ');
}

const COMMENT_OPENS = /^(?:\/\*\s*)?(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)(?:\s*\*\/)?/;
const COMMENT_CLOSES = /(?:\/\*\s*)?(?:-->|\/\/\s*\]\]>|\]\]>)(?:\s*\*\/)?\s*;?$/;
/** Room for the end of a comment. It is looked for nowhere else: over a whole block that takes very long. */
const COMMENT_ROOM = 40;

/** A block without a comment that some shops set around it. */
function uncommented(source: string): string {
  const text = source.trim().replace(COMMENT_OPENS, '');
  const tail = text.slice(-COMMENT_ROOM);
  return text.slice(0, text.length - tail.length) + tail.replace(COMMENT_CLOSES, '');
}

/** Parses one block; null where it is broken. Comments around it and bare line breaks in strings are common and forgiven. */
function parse(source: string): unknown {
  const text = uncommented(source);
  try {
    return JSON.parse(text);
  } catch {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks these blocks
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
    } catch {
      return null;
    }
  }
}

function typesOf(node: Json): string[] {
  return listOf(own(node, '@type')).filter((type): type is string => typeof type === 'string');
}

function isProduct(node: Json): boolean {
  return typesOf(node).some((type) => PRODUCT.test(type));
}

/**
 * The nodes that stand for the page itself: at the top, in an array, in `@graph`, or the main entity of one that does.
 * What a product is merely related to is not among them.
 */
function topNodes(blocks: readonly unknown[]): Json[] {
  const nodes: Json[] = [];
  const queue: unknown[] = [...blocks];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) for (const item of value.slice(0, MAX_NODES)) queue.push(item);
    if (!isObject(value)) continue;
    nodes.push(value);
    queue.push(own(value, '@graph'), own(value, 'mainEntity'), own(value, 'mainEntityOfPage'));
  }
  return nodes;
}

function propertiesOf(node: Json): { label: string; text: string }[] {
  const properties = PLAIN_PROPERTIES.map((label) => ({ label, text: words(own(node, label)) }));
  for (const item of listOf(own(node, 'additionalProperty')).slice(0, 200)) {
    if (isObject(item)) properties.push({ label: scalar(own(item, 'name')), text: words(item) });
  }
  return properties.filter(({ label, text }) => label !== '' && text !== '' && label !== text);
}

function variantsOf(node: Json, byId: ReadonlyMap<string, Json>): StructuredVariant[] {
  return atMost(MAX_VARIANTS, listOf(own(node, 'hasVariant')))
    .map((item) => (isObject(item) ? (byId.get(scalar(own(item, '@id'))) ?? item) : null))
    .filter((item): item is Json => item !== null)
    .map((item) => ({ name: words(own(item, 'name')), url: urlOf(item), properties: propertiesOf(item) }));
}

function urlOf(node: Json): string {
  const offer = listOf(own(node, 'offers'))[0];
  return scalar(own(node, 'url')) || (isObject(offer) ? scalar(own(offer, 'url')) : '') || scalar(own(node, '@id'));
}

function breadcrumbOf(nodes: readonly Json[]): string[] {
  const list = nodes.find((node) => typesOf(node).some((type) => /BreadcrumbList$/i.test(type)));
  return listOf(list && own(list, 'itemListElement'))
    .slice(0, 12)
    .map((item) => (isObject(item) ? words(own(item, 'name')) || words(own(item, 'item')) : ''))
    .filter((name) => name !== '' && name.length < 100);
}

/** Every product that JSON-LD describes at the top of the page's data. */
export function linkedProducts(document: Document): StructuredProduct[] {
  const blocks: unknown[] = [];
  let total = 0;
  for (const script of findAll(document, 'script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    total += source.length;
    if (source.length > MAX_BLOCK || total > MAX_TOTAL) continue;
    blocks.push(parse(source));
  }
  const nodes = topNodes(blocks);
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = scalar(own(node, '@id'));
    if (id && own(node, 'name') !== undefined) byId.set(id, node);
  }
  const breadcrumb = breadcrumbOf(nodes);
  return nodes
    .filter(isProduct)
    .slice(0, MAX_PRODUCTS)
    .map((node) => ({
      name: words(own(node, 'name')),
      description: words(own(node, 'description')),
      url: urlOf(node),
      properties: propertiesOf(node),
      variants: variantsOf(node, byId),
      breadcrumb,
    }));
}

const PRODUCT_SCOPE = '[itemscope][itemtype*="schema.org/Product" i]';

/** The words of a microdata property: its content where it has one, else what stands there. */
function itemWords(element: Element): string {
  return hasAttribute(element, 'content')
    ? tidyLine(attributeOf(element, 'content', MAX_WORDS))
    : textOf(element, isUnseen);
}

/** The nearest item around the element, not the element itself. */
function itemAround(element: Element): Element | null {
  let around = parentOf(element);
  while (around && !hasAttribute(around, 'itemscope')) around = parentOf(around);
  return around;
}

function isInside(item: Element, css: string): boolean {
  const around = itemAround(item);
  return around !== null && closest(around, css) !== null;
}

/** Every product that microdata describe and that is not a part of another one. */
export function microdataProducts(document: Document): StructuredProduct[] {
  return findAll(document, PRODUCT_SCOPE)
    .filter((item) => !hasAttribute(item, 'itemprop') && !isInside(item, PRODUCT_SCOPE))
    .slice(0, MAX_PRODUCTS)
    .map(microdataProduct);
}

function microdataProduct(item: Element): StructuredProduct {
  const parts = findAll(item, '[itemprop]').filter((part) => itemAround(part) === item);
  const named = (name: string) => parts.filter((part) => attributeOf(part, 'itemprop') === name);
  const first = (name: string) => named(name).map(itemWords).find(Boolean) ?? '';
  const properties = PLAIN_PROPERTIES.map((label) => ({ label, text: first(label) }));
  for (const part of named('additionalProperty')) {
    const inside = (name: string) => findAll(part, `[itemprop="${name}"]`).map(itemWords).find(Boolean) ?? '';
    properties.push({ label: inside('name'), text: inside('value') });
  }
  return {
    name: tidyLine(first('name')),
    description: first('description'),
    url: '',
    properties: properties.filter(({ label, text }) => label !== '' && text !== ''),
    variants: [],
    breadcrumb: [],
  };
}
