import { fold } from './fold';
import { type Folded, originOf } from './folded';
import { isArabic, isGap, isLetter, isUnspaced } from './letters';
import {
  ANCHORED,
  ANCHORED_ON,
  BEGINNING,
  compile,
  FLOATING,
  FLOATING_ON,
  hashOf,
  type Lexicon,
  placeOf,
  SPACE,
  type Term,
} from './lexicon';
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

/** Longest gap that a space in a term stands for ("Dr. - Pen"). */
const MAX_GAP = 3;
/** Longest ending that `*` stands for; longer runs are no inflection. */
const MAX_ENDING = 16;
/** Arabic particles written onto the word: and, so, with, to, like, the. */
const ARABIC_PREFIX = new Set(Array.from('وفبلكا', (letter) => letter.charCodeAt(0)));
const MAX_ARABIC_PREFIX = 4;

/** A text as numbers, with a zero behind its end. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 1);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

function skipGap(text: Uint16Array, from: number): number {
  let i = from;
  while (i - from < MAX_GAP && isGap(text[i] ?? 0)) i++;
  return i;
}

/** Where the term ends in the text when it stands at `from`, or -1. */
function matchAt(text: Uint16Array, from: number, terms: Uint16Array, term: Term<unknown>): number {
  let i = from;
  for (let k = term.from; k < term.to; k++) {
    const code = terms[k];
    if (code === SPACE) i = skipGap(text, i);
    else if (text[i] === code) i++;
    else return -1;
  }
  const last = text[i - 1] ?? 0;
  if (isUnspaced(last)) return i;
  if (term.open) {
    const limit = i + MAX_ENDING;
    while (i < limit && isLetter(text[i] ?? 0)) i++;
  }
  return isLetter(last) && isLetter(text[i] ?? 0) ? -1 : i;
}

/** True when a word may begin at this place; Arabic particles may stand before it. */
function isWordStart(text: Uint16Array, at: number): boolean {
  let i = at - 1;
  if (isArabic(text[at] ?? 0)) {
    while (i >= 0 && at - i <= MAX_ARABIC_PREFIX && ARABIC_PREFIX.has(text[i] ?? 0)) i--;
  }
  return i < 0 || !isLetter(text[i] ?? 0);
}

/** The longest of the terms that stand here, if it is no shorter than what was found before. */
function longestOf<Meaning extends AnyConcept>(
  text: Uint16Array,
  at: number,
  codes: Uint16Array,
  terms: readonly Term<Meaning>[],
  before: Token<Meaning> | null,
): Token<Meaning> | null {
  let found = before;
  for (const term of terms) {
    const end = matchAt(text, at, codes, term);
    if (end <= at || (found && end < found.end)) continue;
    const concepts = found && end === found.end ? [...new Set([...found.concepts, ...term.concepts])] : term.concepts;
    found = { concepts, start: at, end };
  }
  return found;
}

/** The longest term at this place and all that the same words mean, or null. */
function longestAt<Meaning extends AnyConcept>(
  text: Uint16Array,
  at: number,
  { codes, anchored, floating, taken }: Lexicon<Meaning>,
): Token<Meaning> | null {
  const isStart = isWordStart(text, at);
  const goesOn = isStart ? ANCHORED_ON | FLOATING_ON : FLOATING_ON;
  const first = text[at] ?? 0;
  let found: Token<Meaning> | null = null;
  let hash = 0;
  for (let i = at; i < at + BEGINNING; i++) {
    hash = hashOf(hash, text[i] ?? 0);
    const place = placeOf(hash, first);
    const here = taken[place] ?? 0;
    if (here & ANCHORED && isStart) found = longestOf(text, at, codes, anchored[place] ?? [], found);
    if (here & FLOATING) found = longestOf(text, at, codes, floating[place] ?? [], found);
    if ((here & goesOn) === 0) break;
  }
  return found;
}

function tokensOf<Meaning extends AnyConcept>(
  text: Uint16Array,
  folded: Folded,
  lexicon: Lexicon<Meaning>,
): Token<Meaning>[] {
  const tokens: Token<Meaning>[] = [];
  for (let i = 0; i < folded.text.length; ) {
    const token = longestAt(text, i, lexicon);
    if (!token) {
      i++;
      continue;
    }
    i = token.end;
    // The end is taken from the last character matched, so that marks after it stay outside.
    const [start, end] = [originOf(folded, token.start), originOf(folded, token.end - 1) + 1];
    tokens.push({ concepts: token.concepts, start, end });
  }
  return tokens;
}

let productWords: Lexicon<Concept> | null = null;
let claimWords: Lexicon<ClaimConcept> | null = null;

/** All words of a text. The two kinds do not hide each other: their tokens may overlap. */
export interface FoundWords {
  tokens: Token[];
  /** The words about use. */
  claimTokens: Token<ClaimConcept>[];
}

/** The words of a text, each kind in order and not overlapping, with spans into the text as given. Linear in its length. */
export function scanWords(original: string): FoundWords {
  productWords ??= compile(vocabularies.map(({ terms }) => terms));
  claimWords ??= compile(vocabularies.map(({ claims }) => claims ?? {}));
  const folded = fold(original);
  const text = codesOf(folded.text);
  return { tokens: tokensOf(text, folded, productWords), claimTokens: tokensOf(text, folded, claimWords) };
}

/** The words about the product alone. */
export function scan(original: string): Token[] {
  productWords ??= compile(vocabularies.map(({ terms }) => terms));
  const folded = fold(original);
  return tokensOf(codesOf(folded.text), folded, productWords);
}
