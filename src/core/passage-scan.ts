import type { Evidence } from './facts';
import type { Passage } from './listing';
import { type Quantity, readQuantities } from './quantity';
import { scan, type Token } from './scan';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A passage with everything found in it, so that each text is scanned once for all readers. */
export interface ScannedPassage {
  passage: Passage;
  tokens: readonly Token[];
  labelTokens: readonly Token[];
  quantities: readonly Quantity[];
  /** Sentence-like stretches of the text, in order, covering it. */
  clauses: readonly Span[];
}

/** Longest quote, in characters: enough to find the words again. */
const MAX_QUOTE = 120;

/** Ends of a sentence; a dot only before a blank and not after "Dr" or a number's digit that goes on. */
const CLAUSE_END = /[!?;•·|\n\r。！？；؟]+|(?<!\b(?:dr|no|nr|approx|ca|e\.g|z\.b))\.(?=\s|$)/gi;

function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(CLAUSE_END)) {
    const end = match.index + match[0].length;
    clauses.push({ start, end });
    start = end;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

/** Scans a passage once for all readers. */
export function scanPassage(passage: Passage): ScannedPassage {
  const { text, label } = passage;
  return {
    passage,
    tokens: scan(text),
    labelTokens: label ? scan(label) : [],
    quantities: readQuantities(text),
    clauses: clausesOf(text),
  };
}

/** The words of the passage in this span, verbatim, trimmed and not too long. */
export function evidenceOf({ id, text }: Passage, start: number, end: number): Evidence {
  return { passage: id, quote: text.slice(start, Math.min(end, start + MAX_QUOTE)).trim() };
}
