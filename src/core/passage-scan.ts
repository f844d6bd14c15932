import type { Evidence } from './facts';
import type { Passage } from './listing';
import { type Quantity, readQuantities } from './quantity';
import { type FoundWords, scanWords, type Token } from './scan';
import type { ClaimConcept } from './words/vocabulary';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence-like stretch of a passage and what was found in it. */
export interface Clause extends Span {
  tokens: readonly Token[];
  /** The words about use; they may overlap `tokens`. */
  claimTokens: readonly Token<ClaimConcept>[];
  quantities: readonly Quantity[];
}

/** A passage with everything found in it, so that each text is scanned once for all readers. */
export interface ScannedPassage {
  passage: Passage;
  tokens: readonly Token[];
  labelTokens: readonly Token[];
  labelClaimTokens: readonly Token<ClaimConcept>[];
  quantities: readonly Quantity[];
  /** In order, covering the text. */
  clauses: readonly Clause[];
}

/** Longest clause, in characters: whoever writes longer ones is not understood any better, and time stays linear. */
const MAX_CLAUSE = 600;
/** How far a quote reaches beyond the words it is about, in characters. */
const QUOTE_REACH = 24;
/** Longest quote, in characters: enough to find the words again. */
const MAX_QUOTE = 120;

/** Ends of a sentence; a dot only before a blank, and not that of "Dr." and the like. */
const CLAUSE_END = /[!?;•·|\n\r。！？；؟]+|(?<!\b(?:dr|no|nr|approx|ca|incl|inkl|max|min|e\.g|z\.b))\.(?=\s|$)/gi;

function clauseSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    for (; end - start > MAX_CLAUSE; start += MAX_CLAUSE) spans.push({ start, end: start + MAX_CLAUSE });
    spans.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(CLAUSE_END)) close(match.index + match[0].length);
  if (start < text.length) close(text.length);
  return spans;
}

/** Deals ordered finds out to the clauses they begin in. */
function dealt<Find extends Span>(finds: readonly Find[], clauses: readonly Span[]): Find[][] {
  let next = 0;
  return clauses.map(({ end }) => {
    const from = next;
    while (next < finds.length && (finds[next]?.start ?? end) < end) next++;
    return finds.slice(from, next);
  });
}

/** How far an amount in inches, rounded to hundredths, may lie from the millimetres it stands beside, in mm. */
const INCH_ROUNDING_MM = 0.13;
/** How far apart an amount and its conversion may stand: " (", " / ", in characters. */
const CONVERSION_REACH = 4;

/** The quantities without those in inches that only say again what stands beside them: "0.02 in (0.5 mm)". */
function withoutConversions(quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter((quantity, index) => {
    if (quantity.unit !== 'inch') return true;
    const neighbours = [quantities[index - 1], quantities[index + 1]];
    return !neighbours.some((other) => other && other.unit !== 'inch' && isConversion(quantity, other));
  });
}

function isConversion(inches: Quantity, metric: Quantity): boolean {
  const gap = Math.max(metric.start - inches.end, inches.start - metric.end);
  if (gap > CONVERSION_REACH || inches.amounts.length !== metric.amounts.length) return false;
  return inches.amounts.every(({ mm }, i) => Math.abs(mm - (metric.amounts[i]?.mm ?? 0)) <= INCH_ROUNDING_MM);
}

const NO_WORDS: FoundWords = { tokens: [], claimTokens: [] };

/** Scans a passage once for all readers. */
export function scanPassage(passage: Passage): ScannedPassage {
  const { text, label } = passage;
  const { tokens, claimTokens } = scanWords(text);
  const inLabel = label ? scanWords(label) : NO_WORDS;
  const quantities = withoutConversions(readQuantities(text));
  const spans = clauseSpans(text);
  const [tokensOf, claimTokensOf, quantitiesOf] = [
    dealt(tokens, spans),
    dealt(claimTokens, spans),
    dealt(quantities, spans),
  ];
  const clauses = spans.map((span, i) => ({
    ...span,
    tokens: tokensOf[i] ?? [],
    claimTokens: claimTokensOf[i] ?? [],
    quantities: quantitiesOf[i] ?? [],
  }));
  return {
    passage,
    tokens,
    labelTokens: inLabel.tokens,
    labelClaimTokens: inLabel.claimTokens,
    quantities,
    clauses,
  };
}

const QUOTE_EDGE = /[,;:|•·!?()[\]\n\r。、，！？；]|\.(?=\s)/;

/** The words around a span up to the next mark, whole words only. */
function widened(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start);
  const after = text.slice(end, end + QUOTE_REACH);
  const left = before.split(QUOTE_EDGE).at(-1) ?? '';
  const right = after.split(QUOTE_EDGE)[0] ?? '';
  // A word cut by the reach is left out, unless the text itself begins or ends there.
  const leftCut = left.length === QUOTE_REACH ? left.search(/\s/) : 0;
  const rightCut = right.length === QUOTE_REACH ? right.search(/\s\S*$/) : right.length;
  return { start: leftCut < 0 ? start : start - left.length + leftCut, end: rightCut < 0 ? end : end + rightCut };
}

/** The words of the passage in this span and beside it, verbatim and trimmed. */
export function evidenceOf({ id, text }: Passage, start: number, end: number): Evidence {
  const wide = widened(text, { start, end: Math.min(end, start + MAX_QUOTE) });
  return { passage: id, quote: text.slice(wide.start, wide.end).trim() };
}
