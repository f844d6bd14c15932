import type { Evidence, Fact } from '../facts';
import type { Passage } from '../listing';
import { evidenceOf, type ScannedPassage, type Span } from '../passage-scan';
import type { Token } from '../scan';
import type { AnyConcept } from '../words/vocabulary';

/**
 * One sentence-like stretch of a listing as the readers of claims see it: all its words in order, whichever scan found
 * them, and the few questions of order and nearness that they ask. Nothing here knows a language.
 */

export type Word = Token<AnyConcept>;

export interface Statement extends Span {
  passage: Passage;
  /** In order of their start; words of the two scans may overlap. */
  words: readonly Word[];
  /** The words of the row's name, where the statement is the value of a row. */
  label: readonly Word[];
  /** Places of the commas, none inside a number. */
  commas: readonly number[];
  /** The words that deny or forbid something. */
  denials: readonly Word[];
}

const COMMA = /(?<!\d),|,(?!\d)|[،、，:：]/g;

/** How far ahead a plain "not" reaches within its phrase, in characters. */
const DENIAL_REACH = 48;
/** How far back a denial reaches that follows directly ("alcohol will damage it") or closes its phrase (verb-last). */
const CLOSE = 12;
const CLOSING_REACH = 25;

export function has(word: Word, ...concepts: AnyConcept[]): boolean {
  return concepts.some((concept) => word.concepts.includes(concept));
}

function inOrder(words: readonly Word[]): Word[] {
  return [...words].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "No more than" and "not only" forbid nothing. */
function denialsAmong(words: readonly Word[]): Word[] {
  const limits = words.filter((word) => has(word, 'more-than', 'only'));
  const isLimit = (word: Word) =>
    limits.some((next) => next.start >= word.start && next.end > word.end && gap(word, next) <= 2);
  return words.filter((word) => has(word, 'negation', 'avoid') && !isLimit(word));
}

/** All statements of the passages, in order. A breadcrumb says nothing about the product. */
export function statementsOf(passages: readonly ScannedPassage[]): Statement[] {
  return passages.flatMap(statementsIn);
}

/** Several readers ask for the same. */
const known = new WeakMap<ScannedPassage, Statement[]>();

function statementsIn(scanned: ScannedPassage): Statement[] {
  const before = known.get(scanned);
  if (before) return before;
  const { passage, clauses, labelTokens, labelClaimTokens } = scanned;
  const label = inOrder([...labelTokens, ...labelClaimTokens]);
  const statements = (passage.field === 'breadcrumb' ? [] : clauses).map(({ start, end, tokens, claimTokens }) => {
    const words = inOrder([...tokens, ...claimTokens]);
    return {
      passage,
      start,
      end,
      label,
      words,
      commas: commasIn(passage.text, start, end),
      denials: denialsAmong(words),
    };
  });
  known.set(scanned, statements);
  return statements;
}

function commasIn(text: string, start: number, end: number): number[] {
  return [...text.slice(start, end).matchAll(COMMA)].map(({ index }) => start + index);
}

/** The words of the statement that have one of these meanings. */
export function wordsWith(statement: Statement, ...concepts: AnyConcept[]): Word[] {
  return statement.words.filter((word) => has(word, ...concepts));
}

/** True when the statement or the name of its row has a word with one of these meanings. */
export function speaksOf({ words, label }: Statement, ...concepts: AnyConcept[]): boolean {
  return words.some((word) => has(word, ...concepts)) || label.some((word) => has(word, ...concepts));
}

/** Characters between two spans; negative where they overlap. */
export function gap(a: Span, b: Span): number {
  return a.start <= b.start ? b.start - a.end : a.start - b.end;
}

/** True when no comma stands between the two. */
export function inOnePhrase({ commas }: Statement, a: Span, b: Span): boolean {
  const [from, to] = a.start <= b.start ? [a.end, b.start] : [b.end, a.start];
  return !commas.some((comma) => comma >= from && comma < to);
}

/** The words between the commas around this one, itself included. */
export function phraseOf(statement: Statement, word: Span): Word[] {
  return statement.words.filter((other) => inOnePhrase(statement, word, other));
}

/** True when a word with one of these meanings stands within so many characters of the other, in one phrase with it. */
export function isNear(statement: Statement, word: Span, reach: number, ...concepts: AnyConcept[]): boolean {
  return statement.words.some(
    (other) => gap(word, other) <= reach && has(other, ...concepts) && inOnePhrase(statement, word, other),
  );
}

function endOfPhrase({ commas, end }: Statement, from: number): number {
  return commas.find((comma) => comma >= from) ?? end;
}

/**
 * True when the statement denies or forbids what the word says. `wide`: any denial before it in the statement counts, as in
 * a list of places to avoid; otherwise only one in the same phrase.
 */
export function isDenied(statement: Statement, word: Span, wide = false): boolean {
  return statement.denials.some((denial) => {
    if (denial.end <= word.start)
      return wide || (word.start - denial.end <= DENIAL_REACH && inOnePhrase(statement, denial, word));
    if (denial.start < word.end) return denial.start > word.start || has(denial, 'avoid');
    const distance = denial.start - word.end;
    if (distance > CLOSING_REACH || !inOnePhrase(statement, word, denial)) return false;
    return distance <= CLOSE || endOfPhrase(statement, denial.end) - denial.end <= CLOSING_REACH;
  });
}

/** The words of the page from the first of these spans to the last. */
export function evidenceFor({ passage }: Statement, ...spans: Span[]): Evidence {
  return evidenceOf(passage, Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}

/** A value with the words it was read from. */
export interface Reading<Value> {
  value: Value;
  evidence: Evidence;
}

/** More places than this tell nothing new about one fact. */
const MAX_PLACES = 12;

/** One fact per value, with the places that state it. */
export function factsOf<Value>(readings: readonly Reading<Value>[]): Fact<Value>[] {
  const facts: Fact<Value>[] = [];
  for (const { value, evidence } of readings) {
    const known = facts.find((fact) => fact.value === value);
    if (!known) facts.push({ value, evidence: [evidence] });
    else if (
      known.evidence.length < MAX_PLACES &&
      !known.evidence.some(({ passage, quote }) => passage === evidence.passage && quote === evidence.quote)
    )
      known.evidence.push(evidence);
  }
  return facts;
}
