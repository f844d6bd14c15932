import { foldWords } from './fold';
import { canBegin, isUnspaced } from './letters';
import type { AnyConcept } from './words/vocabulary';

/** A term, as a stretch of the lexicon's codes. */
export interface Term<Meaning> {
  from: number;
  to: number;
  /** More letters may follow. */
  open: boolean;
  concepts: readonly Meaning[];
}

/**
 * Terms by what they begin with, up to the first gap and at most five characters: those that begin a word, and those that
 * may begin anywhere. A place in these lists is a hash of the beginning, so strangers may share one.
 */
export interface Lexicon<Meaning> {
  /** All terms, folded, one after the other. Numbers, because taking them out of a text anew costs more than comparing. */
  codes: Uint16Array;
  anchored: (Term<Meaning>[] | undefined)[];
  floating: (Term<Meaning>[] | undefined)[];
  /** What a place holds, as flags: by them alone most of a text is passed over. */
  taken: Uint8Array;
}

/** The words of one language: terms separated by `|`, per meaning. */
export type Words<Meaning extends AnyConcept> = Partial<Readonly<Record<Meaning, string>>>;

/** Flags of a place: terms that begin a word begin so, or go on from here; likewise those that may begin anywhere. */
export const ANCHORED = 1;
export const ANCHORED_ON = 2;
export const FLOATING = 4;
export const FLOATING_ON = 8;

/** Longest beginning by which terms are told apart. */
export const BEGINNING = 5;
/** Enough for thousands of terms to meet few strangers. */
const PLACES = 0x8000;

export const SPACE = 32;
const STAR = 42;
const BAR = 124;

/** Goes on with a hash, which begins at 0. */
export function hashOf(beginning: number, next: number): number {
  return (beginning * 31 + next) & (PLACES / 2 - 1);
}

/** Plain letters have one half of the places to themselves, so that the words of other scripts do not slow them down. */
export function placeOf(hash: number, first: number): number {
  return first < 0x80 ? hash : hash + PLACES / 2;
}

/** Thousands of terms, so nothing is cut out of the lists of words, sorted or compared beforehand. */
export function compile<Meaning extends AnyConcept>(list: readonly Words<Meaning>[]): Lexicon<Meaning> {
  const meanings = list.flatMap((words) =>
    (Object.entries(words) as [Meaning, string][]).map(([concept, terms]) => ({ concept, terms: foldWords(terms) })),
  );
  const lexicon: Lexicon<Meaning> = {
    codes: new Uint16Array(meanings.reduce((length, { terms }) => length + terms.length, 0)),
    anchored: new Array(PLACES),
    floating: new Array(PLACES),
    taken: new Uint8Array(PLACES),
  };
  let end = 0;
  for (const { concept, terms } of meanings) {
    const concepts = [concept];
    let start = end;
    for (let i = 0; i < terms.length; i++) {
      const code = terms.charCodeAt(i);
      lexicon.codes[end++] = code;
      if (code !== BAR) continue;
      addTerm(lexicon, start, end - 1, concepts);
      start = end;
    }
    addTerm(lexicon, start, end, concepts);
  }
  return lexicon;
}

/** Adds the term that stands here, with its stars and with space around it. */
function addTerm<Meaning>(lexicon: Lexicon<Meaning>, start: number, end: number, concepts: readonly Meaning[]): void {
  const { codes, anchored, floating, taken } = lexicon;
  let [from, to] = [start, end];
  while (from < to && codes[from] === SPACE) from++;
  while (to > from && codes[to - 1] === SPACE) to--;
  const openStart = codes[from] === STAR;
  const open = codes[to - 1] === STAR;
  if (openStart) from++;
  if (open) to--;
  const first = codes[from] ?? 0;
  if (from >= to || !canBegin(first)) return;
  const isFloating = openStart || isUnspaced(first);
  let place = placeOf(0, first);
  let hash = 0;
  for (let i = from; i < to && i - from < BEGINNING && codes[i] !== SPACE; i++) {
    hash = hashOf(hash, codes[i] ?? 0);
    if (i > from) flag(taken, place, isFloating ? FLOATING_ON : ANCHORED_ON);
    place = placeOf(hash, first);
  }
  flag(taken, place, isFloating ? FLOATING : ANCHORED);
  const list = isFloating ? floating : anchored;
  const term = { from, to, open, concepts };
  const terms = list[place];
  if (terms) terms.push(term);
  else list[place] = [term];
}

function flag(taken: Uint8Array, place: number, flags: number): void {
  taken[place] = (taken[place] ?? 0) | flags;
}
