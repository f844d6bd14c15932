import { ROWS, STRONG, WEAK, WEAK_ALONE } from './gate';
import { attributeOf, findAll, findFirst, matches, rawText, titleOf } from './nodes';

/** Rows of any table or list, and the labels of pickers, those first that are most likely about the product. */
const DETAILS = ['dt', 'dd', 'th', 'td', 'label', 'li'];
/** Of these, values: a device's name in one of them ("Type: derma roller") says what the product is. */
const VALUES = /^(?:td|dd)$/;
const TITLES = 'meta[property="og:title"], meta[name="og:title"], meta[name="title"]';
const DESCRIPTIONS = 'meta[property="og:description"], meta[name="description"]';
const DATA = 'script[type="application/ld+json"]';

const MAX_HEADINGS = 12;
const MAX_METAS = 200;
const MAX_NAME = 400;
const MAX_SLUG = 1000;
const MAX_DATA = 20_000;
const MAX_BLOCKS = 50;
const MAX_DETAILS = 600;
const MAX_DETAIL = 120;

/** Compiled when it is first asked: that is most of what a first look costs. */
function lazy(words: string): (text: string) => boolean {
  let pattern: RegExp | null = null;
  return (text) => {
    pattern ??= new RegExp(words, 'i');
    return pattern.test(text);
  };
}

/** Makes what may stand between two words a single space: "Derma-Roller", "derma  roller". */
function closeGaps(text: string): string {
  return text.replace(/[-\s_.'’+®™・]+/g, ' ');
}

/** A language's names as a pattern's source, for texts whose gaps are closed. */
export function nameSource(names: string): string {
  return names.replaceAll(' ', ' ?');
}

const languages = STRONG.map(({ stems, names }) => ({
  stems: stems.replaceAll('\\b', '').split(' '),
  hasName: lazy(nameSource(names)),
}));

const stems = [...new Set(STRONG.flatMap((language) => language.stems.split(' ')))];
const isLong = (stem: string) => /^[a-z]{4}/.test(stem);
/** The stems as patterns, for texts too long to look for each. Apart, because long ones are found fast only among long ones. */
const isLongIn = lazy(stems.filter(isLong).join('|'));
const isShortIn = lazy(stems.filter((stem) => !isLong(stem)).join('|'));
const isRow = lazy(ROWS.join('|').replaceAll(' ', '[\\W_]{0,3}'));
const weak = WEAK.join(' ').split(' ');
const isWeakAlone = lazy(WEAK_ALONE);

/** True for a few words with the name of a needling device in them. */
function namesDevice(text: string): boolean {
  const words = text.toLowerCase();
  let closed = '';
  return languages.some(({ stems, hasName }) => {
    if (!stems.some((stem) => words.includes(stem))) return false;
    closed ||= closeGaps(words);
    return hasName(closed);
  });
}

/** True for a text with a word in it that needling devices share with many goods. */
function isWeak(text: string): boolean {
  const words = text.toLowerCase();
  return weak.some((word) => words.includes(word)) || isWeakAlone(words);
}

/** The address as words: a slug often says more than the title. */
function slugOf(url: string): string {
  const from = url.indexOf('/', url.indexOf('://') + 3);
  const path = from < 0 ? '' : (url.slice(from).split('?', 1)[0]?.split('#', 1)[0] ?? '');
  try {
    return decodeURIComponent(path).slice(0, MAX_SLUG);
  } catch {
    return path.slice(0, MAX_SLUG);
  }
}

/** What a page calls itself. */
function namesOf(document: Document, url: string): string {
  const headings = findAll(document, 'h1').slice(0, MAX_HEADINGS).map(rawText);
  const names = [titleOf(document), ...headings, ...metasOf(document, TITLES)];
  return `${names.map((name) => name.slice(0, MAX_NAME)).join('\n')}\n${slugOf(url)}`;
}

function metasOf(document: Document, css: string): string[] {
  const head = findFirst(document, 'head');
  const inHead = head ? findAll(head, css) : [];
  // A head that the page's maker closed too early leaves them in the body. By name alone the page is searched faster.
  const anywhere = () => findAll(document, 'meta').filter((meta) => matches(meta, css));
  const metas = inHead.length > 0 ? inHead : anywhere();
  return metas.slice(0, MAX_METAS).map((meta) => attributeOf(meta, 'content').slice(0, MAX_NAME));
}

/**
 * The first stage, which on most pages is all: what the names and the page's data say. 'perhaps' where a word is among the
 * names that many goods share.
 */
export function firstLook(document: Document, url: string): 'yes' | 'perhaps' | 'no' {
  const names = namesOf(document, url);
  if (namesDevice(names)) return 'yes';
  for (const block of findAll(document, DATA).slice(0, MAX_BLOCKS)) {
    const data = rawText(block).slice(0, MAX_DATA);
    if ((isLongIn(data) || isShortIn(data)) && namesDevice(data)) return 'yes';
  }
  return isWeak(names) ? 'perhaps' : 'no';
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
  const answer = firstLook(document, url);
  if (answer !== 'perhaps') return answer === 'yes';
  return metasOf(document, DESCRIPTIONS).some((text) => isRow(text) || namesDevice(text)) || hasNeedleRow(document);
}
