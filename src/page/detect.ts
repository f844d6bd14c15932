import { ROWS, STEMS, STRONG, WEAK } from './gate';
import { attributeOf, findAll, findFirst, rawText, titleOf } from './nodes';

/** Rows of any table or list, and the labels of pickers, those first that are most likely about the product. */
const DETAILS = ['dt', 'dd', 'th', 'td', 'label', 'li'];
/** Of these, values: a device's name in one of them ("Type: derma roller") says what the product is. */
const VALUES = /^(?:td|dd)$/;
const DATA = 'script[type="application/ld+json"]';

const MAX_HEADINGS = 12;
const MAX_METAS = 200;
const MAX_NAME = 400;
const MAX_SLUG = 1000;
const MAX_DATA = 20_000;
const MAX_BLOCKS = 50;
const MAX_DETAILS = 600;
const MAX_DETAIL = 120;

/** A space in the words stands for a small gap or none; one followed by "?" likewise. */
export function compile(words: readonly string[]): RegExp {
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
  const from = url.indexOf('/', url.indexOf('://') + 3);
  const path = from < 0 ? '' : (url.slice(from).split(/[?#]/, 1)[0] ?? '');
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
  const headings = findAll(document, 'h1').slice(0, MAX_HEADINGS).map(rawText);
  const head = findFirst(document, 'head');
  const inHead = head ? metasOf(head) : null;
  // A head that the page's maker closed too early leaves them in the body.
  const { titles, descriptions } = inHead && inHead.titles.length > 0 ? inHead : metasOf(document);
  const join = (all: string[]) => all.map((one) => one.slice(0, MAX_NAME)).join('\n');
  return {
    names: `${join([titleOf(document), ...headings, ...titles])}\n${slugOf(url)}`,
    descriptions: join(descriptions),
  };
}

function metasOf(root: Document | Element): { titles: string[]; descriptions: string[] } {
  const titles: string[] = [];
  const descriptions: string[] = [];
  for (const meta of findAll(root, 'meta').slice(0, MAX_METAS)) {
    const key = attributeOf(meta, 'property') || attributeOf(meta, 'name');
    if (key === 'og:title' || key === 'title') titles.push(attributeOf(meta, 'content'));
    else if (key === 'og:description' || key === 'description') descriptions.push(attributeOf(meta, 'content'));
  }
  return { titles, descriptions };
}

/** What the names and the page's data say: 'perhaps' where a word is among the names that many goods share. */
function answerOf({ names }: Sayings, document: Document): 'yes' | 'perhaps' | 'no' {
  if (namesDevice(names)) return 'yes';
  const blocks = findAll(document, DATA).slice(0, MAX_BLOCKS);
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
    for (const detail of findAll(document, name).slice(0, left)) {
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
