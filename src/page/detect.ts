import { ROWS, STEMS, STRONG, WEAK } from './gate';
import { attributeOf, findNamed, rawText } from './nodes';

/** Rows of any table or list, and the labels of pickers, those first that are most likely about the product. */
const DETAILS = ['dt', 'dd', 'th', 'td', 'label', 'li'];
/** Of these, values: a device's name in one of them ("Type: derma roller") says what the product is. */
const VALUES = /^(?:td|dd)$/;
const DATA = 'application/ld+json';

const MAX_HEADINGS = 12;
const MAX_METAS = 200;
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

/** Each compiled when it is first asked, which on most pages some never are. */
function lazy(words: readonly string[]): (text: string) => boolean {
  let pattern: RegExp | null = null;
  return (text) => {
    pattern ??= compile(words);
    return pattern.test(text);
  };
}

const stems = STEMS.map((words) => lazy([words]));
const isStrong = lazy(STRONG);
const isWeak = lazy(WEAK);
const isRow = lazy(ROWS);

/** True for a text with the name of a needling device in it. */
function namesDevice(text: string): boolean {
  return stems.some((isIn) => isIn(text)) && isStrong(text);
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

/** What a page calls itself, and what it says of it beside the name. */
interface Sayings {
  names: string;
  descriptions: string;
}

function sayingsOf(document: Document, url: string): Sayings {
  const names = [...findNamed(document, 'title', 1), ...findNamed(document, 'h1', MAX_HEADINGS)].map(rawText);
  const descriptions: string[] = [];
  for (const meta of findNamed(document, 'meta', MAX_METAS)) {
    const key = attributeOf(meta, 'property') || attributeOf(meta, 'name');
    if (key === 'og:title' || key === 'title') names.push(attributeOf(meta, 'content'));
    else if (key === 'og:description' || key === 'description') descriptions.push(attributeOf(meta, 'content'));
  }
  const join = (all: string[]) => all.map((one) => one.slice(0, MAX_NAME)).join('\n');
  return { names: `${join(names)}\n${slugOf(url)}`, descriptions: join(descriptions) };
}

/** What the names and the page's data say: 'perhaps' where a word is among the names that many goods share. */
function answerOf({ names }: Sayings, document: Document): 'yes' | 'perhaps' | 'no' {
  if (namesDevice(names)) return 'yes';
  const isData = (script: Element) => attributeOf(script, 'type').toLowerCase() === DATA;
  const blocks = findNamed(document, 'script').filter(isData).slice(0, MAX_BLOCKS);
  if (blocks.some((data) => namesDevice(rawText(data).slice(0, MAX_DATA)))) return 'yes';
  return isWeak(names) ? 'perhaps' : 'no';
}

/** The first stage, which on most pages is all. */
export function firstLook(document: Document, url: string): Sayings & { answer: 'yes' | 'perhaps' | 'no' } {
  const sayings = sayingsOf(document, url);
  return { ...sayings, answer: answerOf(sayings, document) };
}

/** True where a row of the page's tables and lists is one that only needling devices have. */
function hasNeedleRow(document: Document): boolean {
  let left = MAX_DETAILS;
  for (const name of DETAILS) {
    for (const detail of findNamed(document, name, left)) {
      left--;
      const text = rawText(detail).slice(0, MAX_DETAIL);
      if (isRow(text) || (VALUES.test(name) && namesDevice(text))) return true;
    }
  }
  return false;
}

/**
 * True when this page could sell a needling device. A cheap gate for every page of a shop: it looks at names and the page's
 * data, and only on a word that many goods share at the rows of its tables as well. It never touches layout and knows no
 * shop. It opens too often rather than too seldom: the reader decides for good.
 */
export function detect(document: Document, url: string): boolean {
  const { answer, descriptions } = firstLook(document, url);
  if (answer !== 'perhaps') return answer === 'yes';
  return isRow(descriptions) || namesDevice(descriptions) || hasNeedleRow(document);
}
