import type { BundleItem, Fact } from '../facts';
import type { ScannedPassage } from '../passage-scan';
import type { AnyConcept } from '../words/vocabulary';
import {
  evidenceFor,
  factsOf,
  gap,
  has,
  isDenied,
  isNear,
  type Reading,
  type Statement,
  speaksOf,
  statementsOf,
  type Word,
  wordsWith,
} from './statement';

/**
 * What comes in the box besides the device. A serum that the page only recommends is not in the box: it must stand in a list of
 * contents, behind a count ("1 x …"), or come "with" or "+" the device. Numbing cream and pigment count even when only
 * recommended: the one tells of deep needles, the other must never be needled in.
 */

const ACTIVES: readonly (readonly [AnyConcept, BundleItem])[] = [
  ['retinol', 'retinol'],
  ['vitamin-c', 'vitamin-c'],
  ['acid', 'acid'],
  ['pigment', 'pigment'],
];

/** How far a word may stand from the serum it names the content of, in characters. */
const ITEM_REACH = 24;
/** How far behind "includes" an item may stand: lists are long. */
const LIST_REACH = 240;
/** How far before an item its count or its "+" may stand, in characters. */
const LEAD_REACH = 48;
/** How far behind "with" or "plus" in a title. */
const WITH_REACH = 32;
/** Strongest lidocaine that is sold for home use, in percent. Source: FDA warning on topical pain relief, 2024. */
const MAX_LIDOCAINE = 4;

/** "1 x", "(3)", "2 pcs". */
const COUNT_BEFORE = /\(\d{1,2}\)|\b\d{1,2} ?(?:[x×*]|(?:pcs?|st|ud|pz)\b|шт|[個个개本瓶支])|[x×] ?\d{1,2}\b/i;
/** "x 2", but no strength or volume. */
const COUNT_BEHIND = /^[^,;.]{0,6}[x×*] ?\d{1,2}(?![\d.,]* ?(?:%|ml|g\b))/i;

/** The words before the item, back to the last mark that parts items, at most so many characters. */
function leadOf({ passage, start }: Statement, word: Word, reach: number): { mark: string; text: string } {
  const before = passage.text.slice(Math.max(start, word.start - reach), word.start);
  let cut = before.length;
  while (cut > 0 && !',;.|，、+＋&'.includes(before.charAt(cut - 1))) cut--;
  return { mark: before.charAt(cut - 1), text: before.slice(cut) };
}

/** An item of an inventory: counted, in any language. */
function isCounted(statement: Statement, word: Word): boolean {
  const behind = statement.passage.text.slice(word.end, Math.min(statement.end, word.end + 12));
  return COUNT_BEFORE.test(leadOf(statement, word, LEAD_REACH).text) || COUNT_BEHIND.test(behind);
}

/** "+ serum", "& serum": signs that join what is sold. */
function isJoined(statement: Statement, word: Word): boolean {
  return /[+＋&]/.test(leadOf(statement, word, LEAD_REACH).mark);
}

/** The words of a statement that say how its items are offered, gathered once. */
interface Offer {
  statement: Statement;
  /** Nothing in it comes in the box. */
  excluded: boolean;
  /** The name of the row says that its value is in the box. */
  isContents: boolean;
  including: readonly Word[];
  joining: readonly Word[];
  /** "Use with", "suits", "before": what follows is a partner, not a part. */
  recommending: readonly Word[];
}

function offerOf(statement: Statement): Offer {
  const inTitle = statement.passage.field === 'title' || statement.passage.field === 'variant';
  return {
    statement,
    excluded: speaksOf(statement, 'not-included'),
    isContents: statement.label.some((word) => has(word, 'included')),
    including: wordsWith(statement, 'included').filter((word) => !isDenied(statement, word)),
    joining: inTitle ? wordsWith(statement, 'with', 'and') : [],
    recommending: wordsWith(statement, 'for', 'apply', 'use', 'suits', 'thereafter', 'during', 'before').filter(
      (word) => !has(word, 'included', 'with', 'and'),
    ),
  };
}

function isBehind(word: Word, signs: readonly Word[], reach: number): boolean {
  return signs.some((sign) => sign.end <= word.start && gap(sign, word) <= reach);
}

/** True when the page says that this item comes in the box. */
function isIncluded({ statement, excluded, isContents, including, joining, recommending }: Offer, word: Word): boolean {
  if (excluded || isDenied(statement, word)) return false;
  if (isContents || isBehind(word, including, LIST_REACH) || isCounted(statement, word)) return true;
  if (including.some((sign) => sign.start >= word.end && gap(word, sign) <= ITEM_REACH)) return true;
  if (isBehind(word, recommending, LIST_REACH)) return false;
  return isJoined(statement, word) || isBehind(word, joining, WITH_REACH);
}

function serumItem(statement: Statement, word: Word): BundleItem | null {
  if (has(word, 'hyaluronic') || isNear(statement, word, ITEM_REACH, 'hyaluronic')) return 'serum-hyaluronic';
  if (isNear(statement, word, ITEM_REACH, 'retinol', 'vitamin-c', 'acid', 'pigment', 'numbing')) return null;
  return 'serum-unspecified';
}

/** Needles of hyaluronic acid are a patch, not a serum. */
function isDevicePart({ words }: Statement, word: Word): boolean {
  return words.some((other) => has(other, 'patch', 'injector', 'infuser') && gap(word, other) < 0);
}

function readItem(offer: Offer, word: Word): Reading<BundleItem>[] {
  const { statement } = offer;
  const active = ACTIVES.find(([concept]) => has(word, concept))?.[1];
  if ((!active && !has(word, 'serum', 'hyaluronic')) || has(word, 'serum-feed')) return [];
  if (isDevicePart(statement, word)) return [];
  const promoted = active === 'pigment' && !isDenied(statement, word);
  if (!promoted && !isIncluded(offer, word)) return [];
  const item = active ?? serumItem(statement, word);
  return item ? [{ value: item, evidence: evidenceFor(statement, word) }] : [];
}

/** The strength that stands next to the cream's name, in percent, or null. */
function percentBeside({ passage, start, end }: Statement, word: Word): number | null {
  const before = /(\d{1,2}(?:[.,]\d{1,2})?)\s*[%％]\D{0,12}$/.exec(
    passage.text.slice(Math.max(start, word.start - 24), word.start),
  );
  const after = /^\D{0,20}?(\d{1,2}(?:[.,]\d{1,2})?)\s*[%％]/.exec(
    passage.text.slice(word.end, Math.min(end, word.end + 28)),
  );
  const found = before?.[1] ?? after?.[1];
  return found === undefined ? null : Number(found.replace(',', '.'));
}

function readNumbing(statement: Statement, word: Word): Reading<BundleItem>[] {
  if (isDenied(statement, word) || speaksOf(statement, 'not-included', 'needless')) return [];
  const evidence = evidenceFor(statement, word);
  const percent = percentBeside(statement, word);
  const cream: Reading<BundleItem> = { value: 'numbing-cream', evidence };
  return percent !== null && percent > MAX_LIDOCAINE ? [cream, { value: 'lidocaine-over-4', evidence }] : [cream];
}

function readStatement(statement: Statement): Reading<BundleItem>[] {
  const offer = offerOf(statement);
  return statement.words.flatMap((word) =>
    has(word, 'numbing') ? readNumbing(statement, word) : readItem(offer, word),
  );
}

/** Everything in the box, or recommended with it, that a safety rule speaks of. */
export function readBundle(passages: readonly ScannedPassage[]): Fact<BundleItem>[] {
  return factsOf(statementsOf(passages).flatMap(readStatement));
}
