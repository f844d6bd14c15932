import { ROWS, STRONG, WEAK } from './gate';
import { attributeOf, findAll, nameOf, rawText } from './nodes';

/** Where a page names what it sells. */
const NAMES = 'title, h1, meta[property="og:title"], meta[name="title"]';
/** What a page says of it beside the name. */
const DESCRIPTIONS = 'meta[property="og:description"], meta[name="description"]';
/** Rows of any table or list, and the labels of pickers. */
const DETAILS = 'th, td, dt, dd, li, label';
/** Of these, values: a device's name in one of them ("Type: derma roller") says what the product is. */
const VALUES = /^(?:td|dd)$/;
const DATA = 'script[type="application/ld+json"]';

const MAX_NAMES = 12;
const MAX_NAME = 400;
const MAX_SLUG = 1000;
const MAX_DATA = 20_000;
const MAX_BLOCKS = 50;
const MAX_DETAILS = 600;
const MAX_DETAIL = 120;

/** A space in the words stands for a small gap or none; one followed by "?" likewise. */
function compile(words: readonly string[]): RegExp {
  return new RegExp(words.join('|').replace(/ \??/g, "[-\\s_.'’+®™・]{0,3}"), 'i');
}

let gate: { strong: RegExp; weak: RegExp; rows: RegExp } | null = null;

/** Compiled at the first look, not at load. */
function words(): NonNullable<typeof gate> {
  gate ??= { strong: compile(STRONG), weak: compile(WEAK), rows: compile(ROWS) };
  return gate;
}

function contentOf(element: Element): string {
  return (attributeOf(element, 'content') || rawText(element)).slice(0, MAX_NAME);
}

/** The address as words: a slug often says more than the title. */
function slugOf(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path).slice(0, MAX_SLUG);
  } catch {
    return path.slice(0, MAX_SLUG);
  }
}

/**
 * True when this page could sell a needling device. A cheap gate for every page of a shop: it looks at names and the page's
 * data, and only on a word that many goods share at the rows of its tables as well. It never touches layout and knows no
 * shop. It opens too often rather than too seldom: the reader decides for good.
 */
export function detect(document: Document, url: string): boolean {
  const { strong, weak, rows } = words();
  const names = `${findAll(document, NAMES).slice(0, MAX_NAMES).map(contentOf).join('\n')}\n${slugOf(url)}`;
  if (strong.test(names)) return true;
  if (
    findAll(document, DATA)
      .slice(0, MAX_BLOCKS)
      .some((data) => strong.test(rawText(data).slice(0, MAX_DATA)))
  )
    return true;
  if (!weak.test(names)) return false;
  if (findAll(document, DESCRIPTIONS).some((meta) => rows.test(contentOf(meta)) || strong.test(contentOf(meta))))
    return true;
  return findAll(document, DETAILS)
    .slice(0, MAX_DETAILS)
    .some((detail) => {
      const text = rawText(detail).slice(0, MAX_DETAIL);
      return rows.test(text) || (VALUES.test(nameOf(detail)) && strong.test(text));
    });
}
