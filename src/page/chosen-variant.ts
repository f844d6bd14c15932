import type { Choice } from './choice';
import { attributeOf, closest, findFirst, inputValue, matches, rawText } from './nodes';
import { WHOLE_VARIANT } from './pickers';
import type { Shop } from './shop';
import type { StructuredProduct, StructuredVariant } from './structured-data';

/** Where a page, beside the marks in its picker, says which variant is chosen. */
export interface VariantSource {
  document: Document;
  url: string;
  shop: Shop;
  product: StructuredProduct | null;
}

/** Longer than all variants of a product in JSON. */
const MAX_JSON = 1_000_000;
/** What a variant in JSON calls itself. */
const NAMES = ['title', 'name', 'public_title', 'option1', 'option2', 'option3'];

/** True for the variant in the page's data that the address names. */
export function isAtUrl(variant: StructuredVariant, url: string): boolean {
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

/** The choices with what the page's address and data say is chosen, in every dimension in which no choice is marked. */
export function decide(choices: readonly Choice[], source: VariantSource): Choice[] {
  const known = choices.map((choice) => byAddress(choice, choices, source.url));
  const decided = new Set(known.filter(({ selected }) => selected).map(({ dimension }) => dimension));
  const words = known.every(({ dimension }) => decided.has(dimension)) ? [] : wordsOfChosen(source);
  const chosen = new Map<string, Choice>();
  for (const choice of known) {
    if (decided.has(choice.dimension) || !words.some((one) => saysChoice(one, choice.label))) continue;
    const before = chosen.get(choice.dimension);
    // "0.5 mm titanium" says "0.5 mm", too.
    if (!before || before.label.length < choice.label.length) chosen.set(choice.dimension, choice);
  }
  return known.map((choice) => (chosen.get(choice.dimension) === choice ? { ...choice, selected: true } : choice));
}

/** Themes that hide a list of whole variants write the chosen one into the address, but not always into the list. */
function byAddress(choice: Choice, choices: readonly Choice[], url: string): Choice {
  const id = variantId(url);
  const isMeant = ({ elements }: Choice) =>
    elements.some((element) => attributeOf(element, 'value') === id && isOfWholeVariant(element));
  return id !== '' && choices.some(isMeant) && choice.elements.some(isOfWholeVariant)
    ? { ...choice, selected: isMeant(choice) }
    : choice;
}

function isOfWholeVariant(element: Element): boolean {
  return matches(element, 'option') && closest(element, WHOLE_VARIANT) !== null;
}

function variantId(url: string): string {
  try {
    return new URL(url).searchParams.get('variant') ?? '';
  } catch {
    return '';
  }
}

/** All that the page says about the chosen variant outside of its picker. */
function wordsOfChosen({ document, url, shop, product }: VariantSource): string[] {
  const listed = product?.variants.find((variant) => isAtUrl(variant, url));
  const inData = listed ? [listed.name, ...listed.properties.map(({ text }) => text)] : [];
  const script = shop.chosen ? findFirst(document, shop.chosen.css) : null;
  return [...inData, ...(script ? namesIn(rawText(script)) : []), ...attributesIn(document)];
}

/** What the one variant in this JSON is called. */
function namesIn(json: string): string[] {
  return Object.entries(objectIn(json)).flatMap(([key, value]) =>
    NAMES.includes(key) && typeof value === 'string' ? value : [],
  );
}

/** WooCommerce keeps every variation in its form, and in a field the number of the one that is chosen. */
function attributesIn(document: Document): string[] {
  const form = findFirst(document, 'form[data-product_variations]');
  const field = form && findFirst(form, 'input.variation_id');
  if (!form || !field) return [];
  const id = inputValue(field);
  const all = Object.values(objectIn(attributeOf(form, 'data-product_variations')));
  const chosen = all.filter(isVariation).find(({ variation_id }) => id !== '' && String(variation_id) === id);
  return Object.values(chosen?.attributes ?? {}).filter((value) => typeof value === 'string');
}

function isVariation(value: unknown): value is { variation_id?: unknown; attributes?: object } {
  return typeof value === 'object' && value !== null;
}

/** The object or list that the JSON holds, an empty one where it holds none. */
function objectIn(json: string): object {
  if (json.length > MAX_JSON) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** True when the words hold the choice as a word of its own ("10.5 mm" does not hold "0.5 mm"), or are its slug. */
function saysChoice(words: string, label: string): boolean {
  if (slugOf(words) === slugOf(label)) return true;
  const at = words.toLowerCase().indexOf(label.toLowerCase());
  return at >= 0 && !/[\p{L}\d.,]/u.test(words.charAt(at - 1)) && !/[\p{L}\d]/u.test(words.charAt(at + label.length));
}

/** "0.25 mm" → "0-25-mm", as shop systems write it in addresses and data. */
function slugOf(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
}
