import { isSilent, textOf, tidyLine } from './dom';
import { attributeOf, childrenOf, findFirst, hasAttribute, nameOf, parentOf, walkElements } from './nodes';

/** A stretch of words as the page lays it out: a row with its label, a list item, or a line of prose. */
export interface Stretch {
  kind: 'row' | 'item' | 'line';
  label?: string;
  text: string;
}

type Skip = (element: Element) => boolean;

const MAX_LABEL = 60;
const MAX_VALUE = 600;
/** A value longer than this, or with a sentence's end inside it, is prose that happens to begin with a colon. */
const MAX_LINE_VALUE = 160;
const SENTENCES = /[.!?。！？]\s+\p{Lu}/u;
const WORDS = /[\p{L}\d]/u;
/** Data that a page carries as text for its own scripts. */
const CODE = /^[[{]\s*["[{]/;
/** A pair of more elements than this is a part of the page. */
const MAX_PAIR_PARTS = 16;
/** Elements looked at in one region. The largest real page seen had 18,000 in all. */
const MAX_ELEMENTS = 30_000;
/** More than a listing has to say. */
const MAX_STRETCHES = 1500;
/** A cell with more than this is layout, not a value. */
const MAX_CELL = 1200;
/** "Needle length: 0.5 mm", also full-width and Arabic colons; not a sentence, an address or a time of day. */
const LABELLED = /^[-–•·*\s]*([^:：.!?。！？{}"\n]{1,48}?)\s*[:：]\s*(?!\/\/)(\S.*)$/s;
const PAIR_NAMES = /(?:label|name|title|key|term|value|data|spec|attr|prop|stat|feature|char|param|detail|info)/i;

/** What has parts of its own is no value. */
const STRUCTURE = 'ul, ol, table, dl, p + p, br + br, h2, h3, h4, form, select, input';

function row(label: string, text: string): Stretch {
  return { kind: 'row', label: label.replace(/\s*[:：]\s*$/, ''), text };
}

function isLabel(words: string): boolean {
  return words.length > 0 && words.length <= MAX_LABEL && /\p{L}/u.test(words);
}

/** "Label: value" in one line of words, or null. */
export function splitLabelled(words: string): { label: string; text: string } | null {
  const found = LABELLED.exec(words);
  const label = found?.[1]?.trim() ?? '';
  const text = found?.[2]?.trim() ?? '';
  if (!isLabel(label) || label.split(' ').length > 6) return null;
  if (!WORDS.test(text) || text.length > MAX_LINE_VALUE || SENTENCES.test(text)) return null;
  return { label, text };
}

/** A table row: label and value, several of them side by side, or a row under column heads. */
function tableRow(tr: Element, heads: readonly string[], skip: Skip): Stretch[] {
  const cells = childrenOf(tr).filter((cell) => /^t[hd]$/.test(nameOf(cell)));
  const words = cells.map((cell) => tidyLine(textOf(cell, skip)));
  if (words.length === 1) return [lineOf(words[0] ?? '')].flat();
  if (words.length === 2) return rowOf(words[0] ?? '', words[1] ?? '');
  if (heads.length > 0 && heads.join() === words.join()) return [];
  if (heads.length === words.length) {
    return words.flatMap((text, i) => (text && heads[i] && i > 0 ? rowOf(`${words[0]} ${heads[i]}`.trim(), text) : []));
  }
  if (words.length % 2 === 0) {
    return words.flatMap((text, i) => (i % 2 === 1 ? rowOf(words[i - 1] ?? '', text) : []));
  }
  return rowOf(words[0] ?? '', words.slice(1).filter(Boolean).join(' | '));
}

function rowOf(label: string, text: string): Stretch[] {
  if (text === '') return lineOf(label);
  if (label === '') return lineOf(text);
  // Some shops set the value before its label.
  if (!/\d/.test(text) && /\d/.test(label) && isLabel(text) && label.length <= MAX_LABEL) return [row(text, label)];
  return isLabel(label) ? [row(label, text)] : [{ kind: 'line', text: `${label} ${text}` }];
}

function lineOf(text: string): Stretch[] {
  if (!WORDS.test(text) || CODE.test(text)) return [];
  const labelled = splitLabelled(text);
  return [labelled ? row(labelled.label, labelled.text) : { kind: 'line', text }];
}

/** The heads of a table with more than two columns, else none. */
function headsOf(table: Element): string[] {
  const first = findFirst(table, 'tr');
  const cells = first ? childrenOf(first) : [];
  if (cells.length < 3 || !cells.every((cell) => nameOf(cell) === 'th')) return [];
  return cells.map((cell) => tidyLine(textOf(cell)));
}

/** dt and dd, also where each pair has a wrapper of its own. */
function listRows(dl: Element, skip: Skip): Stretch[] {
  const stretches: Stretch[] = [];
  let label = '';
  walkElements(dl, (element) => {
    if (stretches.length >= MAX_STRETCHES) return 'end';
    if (skip(element)) return 'beside';
    const name = nameOf(element);
    if (name === 'dt') label = tidyLine(textOf(element, skip));
    else if (name === 'dd') stretches.push(...rowOf(label, tidyLine(textOf(element, skip))));
    else return 'into';
    return 'beside';
  });
  return stretches;
}

/** More than a pair has. Counted and not searched for, so that parts within parts cost no more than a part does. */
function hasManyParts(element: Element): boolean {
  let parts = 0;
  walkElements(element, () => {
    parts++;
    return parts > MAX_PAIR_PARTS ? 'end' : 'into';
  });
  return parts > MAX_PAIR_PARTS;
}

/** Two neighbours that are nothing but a label and a value, in either order. */
function pairOf(element: Element, skip: Skip): Stretch[] {
  const children = childrenOf(element);
  const [first, second] = children;
  if (children.length !== 2 || !first || !second || skip(first) || skip(second)) return [];
  // A label is one piece; two pairs beside each other are no pair.
  if (childrenOf(first).length > 1 || hasManyParts(element) || findFirst(element, STRUCTURE)) return [];
  const whole = textOf(element, skip, MAX_CELL);
  if (whole.length === 0 || whole.length > MAX_LABEL + MAX_VALUE) return [];
  const label = tidyLine(textOf(first, skip));
  const text = tidyLine(textOf(second, skip));
  // Words of its own beside the two make it prose.
  if (label === '' || text === '' || tidyLine(whole).length > label.length + text.length + 3) return [];
  const named = [element, first, second].some((part) => PAIR_NAMES.test(attributeOf(part, 'class')));
  if (!named && !/[:：]$/.test(label)) return [];
  return rowOf(label, text);
}

/** Words between links that are still only their heading or what separates them ("Tags:", "|"). */
const MAX_BETWEEN_LINKS = 14;
const MAX_BESIDE_LINK = 3;

function isLink(element: Element): boolean {
  return nameOf(element) === 'a' && hasAttribute(element, 'href');
}

/** Tells links that stand alone or among links, and so lead elsewhere, from those that are part of a sentence. */
function loneLinks(): Skip {
  const known = new Map<Element, boolean>();
  const holdsOnlyLinks = (around: Element): boolean => {
    const words = textOf(around, isLink, MAX_BETWEEN_LINKS * 4).length;
    return words <= (childrenOf(around).filter(isLink).length > 1 ? MAX_BETWEEN_LINKS : MAX_BESIDE_LINK);
  };
  return (element) => {
    const around = isLink(element) ? parentOf(element) : null;
    if (!around) return false;
    const only = known.get(around) ?? holdsOnlyLinks(around);
    known.set(around, only);
    return only;
  };
}

/** One list item: a row where it is "label: value" or two parts, else the item's words. */
function itemOf(li: Element, skip: Skip): Stretch[] {
  const text = tidyLine(textOf(li, skip));
  if (text === '') return [];
  const pair = pairOf(li, skip);
  if (pair.length > 0) return pair;
  const labelled = splitLabelled(text);
  return [labelled ? row(labelled.label, labelled.text) : { kind: 'item', text }];
}

/** What the region says, as rows, items and lines, without what `skip` names. Each word is in one stretch only. */
export function stretchesOf(region: Element, skip: Skip): Stretch[] {
  const isLoneLink = loneLinks();
  const stretches: Stretch[] = [];
  const taken = new Set<Element>();
  const heads = new Map<Element, string[]>();
  const take = (element: Element, found: Stretch[]): boolean => {
    taken.add(element);
    stretches.push(...found);
    return false;
  };
  let left = MAX_ELEMENTS;
  const visit = (element: Element): boolean => {
    left--;
    if (isSilent(element) || skip(element) || isLoneLink(element)) return false;
    switch (nameOf(element)) {
      case 'tr':
        if (findFirst(element, 'table') || textOf(element, skip, MAX_CELL * 2).length > MAX_CELL) return true;
        return take(element, tableRow(element, headsFor(element, heads), skip));
      case 'dl':
        return take(element, listRows(element, skip));
      case 'li':
        if (findFirst(element, 'ul, ol, table, dl, p + p')) return true;
        return take(element, itemOf(element, skip));
      case 'div':
      case 'p':
      case 'span': {
        const pair = pairOf(element, skip);
        return pair.length > 0 ? take(element, pair) : true;
      }
      default:
        return true;
    }
  };
  if (!visit(region)) return stretches;
  walkElements(region, (element) => {
    if (stretches.length >= MAX_STRETCHES || left <= 0) return 'end';
    return visit(element) ? 'into' : 'beside';
  });
  const rest = textOf(region, (element) => taken.has(element) || skip(element) || isLoneLink(element));
  for (const line of rest.split('\n')) stretches.push(...lineOf(tidyLine(line)));
  return stretches;
}

/** The heads of the row's table, looked up once a table. */
function headsFor(tr: Element, known: Map<Element, string[]>): string[] {
  const table = tableOf(tr);
  const heads = known.get(table) ?? headsOf(table);
  known.set(table, heads);
  return heads;
}

function tableOf(tr: Element): Element {
  let element: Element | null = parentOf(tr);
  while (element && nameOf(element) !== 'table') element = parentOf(element);
  return element ?? tr;
}
