import { fold, foldWords } from './fold';
import { vocabularies } from './words/index';
import type { AnyConcept, ClaimConcept, Concept } from './words/vocabulary';

/**
 * One pass over a text with the words of all languages at once. At each place the longest term wins and hides what lies
 * inside it: "jade roller" is no roller, "titanium-coated" is no titanium.
 *
 * A term: lower case, accents free ("plastico" meets "plástico"). A space in it stands for any gap or none ("derma roller"
 * meets "Derma-Roller" and "dermaroller"). `*` at its end lets letters follow (inflection), at its start lets letters
 * precede (compounds). Otherwise it must be a whole word; scripts without spaces between words need no edges.
 */
export interface Token<Meaning extends AnyConcept = Concept> {
  /** What the words mean; more than one where languages or senses share them. */
  concepts: readonly Meaning[];
  start: number;
  end: number;
}

interface Term<Meaning> {
  text: string;
  open: boolean;
  concepts: readonly Meaning[];
}

/**
 * Terms by their first two characters (by the first alone where the second is a gap or missing):
 * those that begin a word, and those that may begin anywhere.
 */
interface Lexicon<Meaning> {
  anchored: Map<number, Term<Meaning>[]>;
  floating: Map<number, Term<Meaning>[]>;
}

/** The words of one language: terms separated by `|`, per meaning. */
type Words<Meaning extends AnyConcept> = Partial<Readonly<Record<Meaning, string>>>;

/** Longest gap that a space in a term stands for ("Dr. - Pen"). */
const MAX_GAP = 3;
/** Longest ending that `*` stands for; longer runs are no inflection. */
const MAX_ENDING = 16;
/** Arabic particles written onto the word: and, so, with, to, like, the. */
const ARABIC_PREFIX = /[وفبلكا]/;
const MAX_ARABIC_PREFIX = 4;

/** Scripts written without spaces between words: kana, ideographs, hangul, thai. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0e7f) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

function isArabic(code: number): boolean {
  return code >= 0x0600 && code <= 0x06ff;
}

/** A letter that would continue a word. */
function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  if (isArabic(code)) return code >= 0x0620 && code <= 0x06d5 && !(code >= 0x0660 && code <= 0x066c);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

function isGap(code: number): boolean {
  // space - _ . ' · ® ™ – — and the hyphens of U+2010…
  return (
    code === 32 ||
    code === 45 ||
    code === 95 ||
    code === 46 ||
    code === 39 ||
    code === 0xb7 ||
    code === 0xae ||
    code === 0x30fb ||
    code === 0x2122 ||
    code === 0x2019 ||
    (code >= 0x2010 && code <= 0x2014)
  );
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function addTerm<Meaning>(lexicon: Lexicon<Meaning>, written: string, concepts: readonly Meaning[]): void {
  const openStart = written.startsWith('*');
  const open = written.endsWith('*');
  const text = written.slice(openStart ? 1 : 0, open ? -1 : undefined);
  const map = openStart || isUnspaced(text.charCodeAt(0)) ? lexicon.floating : lexicon.anchored;
  const key = keyOf(text.charCodeAt(0), text.length > 1 && text[1] !== ' ' ? text.charCodeAt(1) : 0);
  const bucket = map.get(key);
  if (bucket) bucket.push({ text, open, concepts });
  else map.set(key, [{ text, open, concepts }]);
}

/** Thousands of terms, so each list of words is folded as one text, and nothing is sorted or compared beforehand. */
function compile<Meaning extends AnyConcept>(list: readonly Words<Meaning>[]): Lexicon<Meaning> {
  const lexicon: Lexicon<Meaning> = { anchored: new Map(), floating: new Map() };
  for (const terms of list) {
    for (const [concept, words] of Object.entries(terms) as [Meaning, string][]) {
      const concepts = [concept];
      for (const word of foldWords(words).split('|')) addTerm(lexicon, word.trim(), concepts);
    }
  }
  return lexicon;
}

function skipGap(text: string, from: number): number {
  let i = from;
  while (i < text.length && i - from < MAX_GAP && isGap(text.charCodeAt(i))) i++;
  return i;
}

/** Where the term ends in the text when it stands at `from`, or -1. */
function matchAt(text: string, from: number, term: Term<unknown>): number {
  let i = from;
  for (let k = 0; k < term.text.length; k++) {
    const code = term.text.charCodeAt(k);
    if (code === 32) i = skipGap(text, i);
    else if (text.charCodeAt(i) === code) i++;
    else return -1;
  }
  const last = text.charCodeAt(i - 1);
  if (isUnspaced(last)) return i;
  if (term.open) {
    const limit = i + MAX_ENDING;
    while (i < limit && isLetter(text.charCodeAt(i))) i++;
  }
  return isLetter(last) && isLetter(text.charCodeAt(i)) ? -1 : i;
}

/** True when a word may begin at this place; Arabic particles may stand before it. */
function isWordStart(text: string, at: number): boolean {
  if (at === 0) return true;
  let i = at - 1;
  if (isArabic(text.charCodeAt(at))) {
    while (i >= 0 && at - i <= MAX_ARABIC_PREFIX && ARABIC_PREFIX.test(text.charAt(i))) i--;
  }
  return i < 0 || !isLetter(text.charCodeAt(i));
}

/** The longest term at this place and all that the same words mean, or null. */
function longestAt<Meaning extends AnyConcept>(
  text: string,
  at: number,
  lexicon: Lexicon<Meaning>,
): Token<Meaning> | null {
  const first = text.charCodeAt(at);
  const keys = [keyOf(first, 0), at + 1 < text.length ? keyOf(first, text.charCodeAt(at + 1)) : -1];
  const wordStart = isWordStart(text, at);
  let end = at;
  let concepts: readonly Meaning[] = [];
  for (const map of wordStart ? [lexicon.anchored, lexicon.floating] : [lexicon.floating]) {
    for (const key of keys) {
      for (const term of map.get(key) ?? []) {
        const stop = matchAt(text, at, term);
        if (stop < end || stop <= at) continue;
        concepts = stop > end ? term.concepts : [...new Set([...concepts, ...term.concepts])];
        end = stop;
      }
    }
  }
  return end > at ? { concepts, start: at, end } : null;
}

function tokensOf<Meaning extends AnyConcept>(original: string, lexicon: Lexicon<Meaning>): Token<Meaning>[] {
  const { text, at } = fold(original);
  const tokens: Token<Meaning>[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    const token = isLetter(code) || isUnspaced(code) || (code >= 48 && code <= 57) ? longestAt(text, i, lexicon) : null;
    if (!token) {
      i++;
      continue;
    }
    i = token.end;
    // The end is taken from the last character matched, so that marks after it stay outside.
    tokens.push({ concepts: token.concepts, start: at[token.start] ?? 0, end: (at[token.end - 1] ?? 0) + 1 });
  }
  return tokens;
}

let productWords: Lexicon<Concept> | null = null;
let claimWords: Lexicon<ClaimConcept> | null = null;

/** The tokens of a text, in order, not overlapping, with spans into the text as given. Time is linear in its length. */
export function scan(original: string): Token[] {
  productWords ??= compile(vocabularies.map(({ terms }) => terms));
  return tokensOf(original, productWords);
}

/** The same for the words about use. The two scans do not hide each other's words: their tokens may overlap. */
export function scanClaims(original: string): Token<ClaimConcept>[] {
  claimWords ??= compile(vocabularies.map(({ claims }) => claims ?? {}));
  return tokensOf(original, claimWords);
}
