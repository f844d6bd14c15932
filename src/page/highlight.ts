import { spend } from './budget';
import { INVISIBLE, isSilent } from './dom';
import { closest, contains, findAll, findFirst, parentOf, rawText, textNodesOf } from './nodes';

/** The page can see that something is highlighted, so the name says nothing of us. */
const NAME = 'marked-words';
const STYLE = `::highlight(${NAME}) { background-color: #ffe08a; color: #1b1f24; }`;
/** How far before the words their label may stand. */
const LABEL_REACH = 200;

/** A page's text without spaces and marks, and where each character of it stands. */
interface PageText {
  text: string;
  nodes: Text[];
  /** For each node: where its characters begin in `text`. */
  starts: number[];
}

let sheet: CSSStyleSheet | null = null;

function bare(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, '').toLowerCase();
}

function pageText(body: Element): PageText {
  const page: PageText = { text: '', nodes: [], starts: [] };
  const parts: string[] = [];
  let length = 0;
  for (const node of textNodesOf(body, isSilent)) {
    const words = bare(node.data);
    if (words === '') continue;
    page.nodes.push(node);
    page.starts.push(length);
    parts.push(words);
    length += words.length;
  }
  page.text = parts.join('');
  return page;
}

/** Every place where the words stand, at most a hundred. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < 100; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The node that holds a character of the bare text, and the character's offset in that node as it is on the page. */
function locate({ nodes, starts }: PageText, at: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return null;
  let left = at - (starts[low] ?? 0);
  let offset = 0;
  while (offset < node.data.length && (left > 0 || bare(node.data.charAt(offset)) === '')) {
    spend();
    left -= bare(node.data.charAt(offset)).length;
    offset++;
  }
  return { node, offset };
}

function rangeOf(page: PageText, at: number, length: number): Range | null {
  const start = locate(page, at);
  const end = locate(page, at + length - 1);
  if (!start || !end) return null;
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, Math.min(end.offset + 1, end.node.data.length));
  return range;
}

function isVisible(range: Range): boolean {
  return range.getClientRects().length > 0;
}

/** Of the places with these words the one to show: behind its label, on view, the first. */
function bestRange(page: PageText, words: string, label: string): Range | null {
  let best: Range | null = null;
  let most = -1;
  for (const at of placesOf(page.text, words)) {
    const range = rangeOf(page, at, words.length);
    if (!range) continue;
    const before = page.text.slice(Math.max(0, at - LABEL_REACH), at);
    const score = (label !== '' && before.includes(label) ? 1 : 0) + (isVisible(range) ? 2 : 0);
    if (score > most) [best, most] = [range, score];
  }
  return best;
}

/** Choices in a closed select cannot be highlighted; the select itself is brought into view. */
function showInSelect(body: Element, words: string): boolean {
  const option = findAll(body, 'option').find((one) => bare(rawText(one)).includes(words));
  const select = option && closest(option, 'select');
  if (!select) return false;
  Element.prototype.scrollIntoView.call(select, { block: 'center' });
  return true;
}

function mark(document: Document, range: Range): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(NAME, new Highlight(range));
}

/** The nearest element around the words that is on view. */
function scrollTarget(range: Range): Element | null {
  let element = parentOf(range.startContainer);
  while (element && element.getClientRects().length === 0) element = parentOf(element);
  return element;
}

/**
 * Scrolls to the words on the page and highlights them, preferably behind their label. False when they are not to be
 * found, as with words that stand only in the page's data.
 */
export function showWords(document: Document, quote: string, label = ''): boolean {
  const body = findFirst(document, 'body');
  const words = bare(quote);
  if (!body || words === '') return false;
  const range = bestRange(pageText(body), words, bare(label));
  if (!range || !contains(body, range.startContainer)) return showInSelect(body, words);
  mark(document, range);
  const target = scrollTarget(range);
  if (target) Element.prototype.scrollIntoView.call(target, { block: 'center' });
  return true;
}

/** Takes the highlight away. */
export function hideWords(document: Document): void {
  if (typeof CSS !== 'undefined') CSS.highlights?.delete(NAME);
  if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
}
