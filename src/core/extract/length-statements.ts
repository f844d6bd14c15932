import type { Evidence } from '../facts';
import type { Field } from '../listing';
import { type Clause, evidenceOf, type ScannedPassage, type Span } from '../passage-scan';
import { type BareNumber, namesMillimetres, type Quantity, readNumbers } from '../quantity';
import type { Token } from '../scan';
import type { ClaimConcept, Concept } from '../words/vocabulary';

/**
 * What one number on the page claims to be. The title, the rows named for it, and prose that ties a number to the needles
 * state the length firmly; other numbers in reach of a needle are loose and count only where nothing firm is said; what
 * stands in advice, comparison or class prose is mentioned and never the product's own.
 */

/** Shortest and longest number taken for a needle length, in mm. Our choice: no source gives one. */
const MIN_MM = 0.05;
const MAX_MM = 6;
/** Longest length taken from a row or choice that is not named for needles: longer ones are the product's. */
const MAX_LOOSE_MM = 3.5;
/** How near a word for a device or its needles must stand to a number in prose, in characters. */
const REACH = 40;
/** How near a needle word must stand for the number to be tied to it. */
const TIE_REACH = 20;
/** How near before a number a word must stand to be its name. */
const BESIDE = 6;
/** How near before a number a word for another measure, or a negation, must stand to claim it ("head width of 20 mm"). */
const MEASURE_REACH = 24;

/** How far after a number a comparison still speaks of it. */
const COMPARISON_REACH = 48;

/** A length with the words that state it. */
export interface StatedLength {
  mm: number;
  evidence: Evidence;
}

/** What one passage says about the needles' length. */
export interface Statement {
  claim: 'firm' | 'loose' | 'mentioned';
  /** A row named for needle lengths: two such rows that differ contradict each other. */
  isRow: boolean;
  field: Field;
  values: StatedLength[];
  /** Two ends; a range covers what lies between. */
  range: boolean;
  adjustable: boolean;
  kit: boolean;
}

export function has(token: Token, ...concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => token.concepts.includes(concept));
}

/** True for a number that a needle's length can be. */
function isPlausible(mm: number): boolean {
  return mm >= MIN_MM && mm <= MAX_MM;
}

/** A range may start at zero, and is written downwards now and then; everything else must be a length a needle can have. */
export function isUsable({ kind, amounts }: Quantity): boolean {
  const [from, to] = amounts;
  if (kind !== 'range') return amounts.every(({ mm }) => isPlausible(mm));
  return (
    from !== undefined &&
    to !== undefined &&
    from.mm !== to.mm &&
    (Math.min(from.mm, to.mm) === 0 || isPlausible(Math.min(from.mm, to.mm))) &&
    isPlausible(Math.max(from.mm, to.mm))
  );
}

/** Words that say which measure a number is of. */
const MEASURE_WORDS: readonly Concept[] = ['other-measure', 'needle-length', 'length', 'needle', 'needling'];

/** The token that says which measure the number is of: the word right after it, or else the nearest one before it in the same breath. */
function measureWord(text: string, tokens: readonly Token[], span: Span): Token | null {
  const next = tokens.find((token) => token.start >= span.end);
  if (next && has(next, ...MEASURE_WORDS) && /^[\s\u00a0-]*$/.test(text.slice(span.end, next.start))) return next;
  const last = tokens.filter((token) => token.end <= span.start && has(token, ...MEASURE_WORDS)).at(-1);
  if (!last || span.start - last.end > MEASURE_REACH) return null;
  return /[,;、，|/\d]/.test(text.slice(last.end, span.start)) ? null : last;
}

/** True when the number is some other measure's: "20 mm wide", "head width: 20 mm". */
export function isOtherMeasure(text: string, tokens: readonly Token[], span: Span): boolean {
  const word = measureWord(text, tokens, span);
  return word !== null && has(word, 'other-measure');
}

/** The part of the clause between commas that the number stands in; a decimal comma cuts nothing. */
function phraseAround(text: string, clause: Span, span: Span): Span {
  const phrase = { ...clause };
  for (const match of text.slice(clause.start, clause.end).matchAll(/[,،](?=\s)|[、，/()]|\s[-–—]\s/g)) {
    const at = clause.start + match.index;
    if (at < span.start) phrase.start = at + match[0].length;
    else if (at >= span.end) return { start: phrase.start, end: at };
  }
  return phrase;
}

/**
 * True when the clause speaks of lengths in general, of other goods, or against something. Advice before an earlier comma
 * does not reach the number ("dermatologist tested, 1.5 mm"), nor does what speaks of another number first ("over 500
 * needles of 1.5 mm"); a comparison after it does ("0.2 mm, finer than …").
 */
function isMentioned(text: string, tokens: readonly Token[], phrase: Span, span: Span): boolean {
  return tokens.some((token) => {
    if (has(token, 'general', 'elsewhere')) return true;
    if (!has(token, 'advice', 'negation') || token.start < phrase.start) return false;
    if (token.start >= span.end) return has(token, 'advice') && token.start - span.end <= COMPARISON_REACH;
    if (/\d/.test(text.slice(token.end, span.start))) return false;
    return has(token, 'advice') || span.start - token.end <= MEASURE_REACH;
  });
}

/** Words that may stand between a number and its needle word without parting them: "0.5 mm titanium needles". */
const JOINING: readonly Concept[] = [
  'titanium',
  'stainless',
  'surgical-steel',
  'titanium-alloy',
  'titanium-coated',
  'gold',
  'gold-coated',
  'length',
  'material',
  'for',
  'with',
  'adjustable',
];

/** True when the number stands at a word for needles or their length: "0.5 mm needles", "needle length of 0.5 mm". */
function isTied(tokens: readonly Token[], span: Span): boolean {
  return tokens.some((token) => {
    if (!has(token, 'needle', 'needle-length', 'needling')) return false;
    const [left, right] = token.end <= span.start ? [token.end, span.start] : [span.end, token.start];
    if (right - left > TIE_REACH) return false;
    return tokens.every((between) => between.start < left || between.end > right || has(between, ...JOINING));
  });
}

const NEAR_WORDS: readonly Concept[] = [
  'needle',
  'needle-length',
  'needling',
  'roller',
  'stamp',
  'pen',
  'cartridge',
  'any-cartridge',
  'kit',
  'infuser',
  'any-roller',
  'any-stamp',
  'choice',
  'adjustable',
  'titanium',
  'stainless',
  'surgical-steel',
];

/** Parts of a set, which its contents name: "includes a second head of 1 mm". */
const PARTS: readonly Concept[] = ['roller', 'stamp', 'cartridge', 'any-roller', 'any-stamp', 'any-cartridge'];

/** Parts of the body that sellers name the parts of a set for: "face 0.5 mm, body 1.0 mm". */
const AREAS: readonly ClaimConcept[] = ['face', 'scalp', 'beard', 'body-area', 'under-eye'];

function gapTo(token: Span, span: Span): number {
  return token.end <= span.start ? span.start - token.end : token.start - span.end;
}

function isNear({ tokens, claimTokens }: Clause, span: Span): boolean {
  const isBeside = (token: Span) => token.end <= span.start && gapTo(token, span) <= BESIDE;
  return (
    tokens.some((token) => {
      if (has(token, ...NEAR_WORDS)) return gapTo(token, span) <= REACH;
      // "Depth: 0.25–2.5 mm" and "penetrates 2.5 mm", where nothing else is said to be measured.
      return has(token, 'length', 'suits') && isBeside(token);
    }) || claimTokens.some((token) => token.concepts.some((concept) => AREAS.includes(concept)) && isBeside(token))
  );
}

/** True for a part of the set's contents: "includes a second head of 1 mm". */
function isOfContents({ tokens }: Clause, span: Span): boolean {
  return (
    tokens.some((token) => has(token, 'kit')) &&
    tokens.some((token) => has(token, ...PARTS) && gapTo(token, span) <= TIE_REACH)
  );
}

function classifyProse(text: string, quantity: Quantity, clause: Clause): Statement['claim'] {
  const { tokens } = clause;
  const phrase = phraseAround(text, clause, quantity);
  if (isMentioned(text, tokens, phrase, quantity)) return 'mentioned';
  const opens = quantity.start - phrase.start <= 3;
  if (opens && quantity.kind === 'list') return 'firm';
  const suits = tokens.some((token) => has(token, 'suits'));
  if (isTied(tokens, quantity) || isOfContents(clause, quantity)) return suits ? 'loose' : 'firm';
  return opens || quantity.kind === 'list' || isNear(clause, quantity) ? 'loose' : 'mentioned';
}

function classify(scanned: ScannedPassage, quantity: Quantity, clause: Clause): Statement['claim'] | null {
  const { passage, labelTokens } = scanned;
  const { tokens } = clause;
  if (passage.field === 'breadcrumb' || !isUsable(quantity)) return null;
  const measure = measureWord(passage.text, tokens, quantity);
  if (measure && has(measure, 'other-measure')) return null;
  if (passage.field === 'title') {
    return isRuledOut(scanned, clause, quantity) || isElsewhere(scanned, clause, quantity) ? 'mentioned' : 'firm';
  }
  const label = (...concepts: Concept[]) => labelTokens.some((token) => has(token, ...concepts));
  if (label('advice', 'general', 'elsewhere', 'article')) return 'mentioned';
  if (label('needle-length')) return 'firm';
  if (label('other-measure') && !measure) return null;
  const isShort = quantity.amounts.every(({ mm }) => mm <= MAX_LOOSE_MM);
  // "Second head: 1 mm"
  if (label('length', 'choice', ...PARTS) && isShort) return 'firm';
  const prose = classifyProse(passage.text, quantity, clause);
  return prose === 'mentioned' &&
    passage.field === 'attribute' &&
    isShort &&
    !isMentioned(passage.text, tokens, clause, quantity)
    ? 'loose'
    : prose;
}

/** The lengths of a quantity with their words. */
export function lengthsOf(scanned: ScannedPassage, { amounts, start, end }: Quantity): StatedLength[] {
  const evidence = evidenceOf(scanned.passage, start, end);
  return amounts.map(({ mm }) => ({ mm, evidence }));
}

/** True when the number is ruled out by the word right before it, and another one is not: "0.5 mm (not 1.5 mm)". */
function isRuledOut({ passage, quantities }: ScannedPassage, { tokens }: Clause, quantity: Quantity): boolean {
  const [denial] = tokens.filter((token) => token.end <= quantity.start && has(token, 'negation')).slice(-1);
  if (!denial || !/^\s+$/.test(passage.text.slice(denial.end, quantity.start))) return false;
  return quantities.some((other) => other !== quantity && isUsable(other));
}

/** True when a title has given its own length and then names others: "0.25 mm (also available in 0.5 mm)". */
function isElsewhere({ quantities }: ScannedPassage, { tokens }: Clause, quantity: Quantity): boolean {
  const [turn] = tokens.filter((token) => token.end <= quantity.start && has(token, 'elsewhere'));
  return turn !== undefined && quantities.some((other) => other.end <= turn.start && isUsable(other));
}

function readStatement(scanned: ScannedPassage, clause: Clause, quantity: Quantity, isPen: boolean): Statement | null {
  const { passage, labelTokens } = scanned;
  const claim = classify(scanned, quantity, clause);
  if (!claim) return null;
  const around = [...clause.tokens, ...labelTokens];
  const adjustable = around.some((token) => has(token, 'adjustable'));
  const values = lengthsOf(scanned, quantity);
  const [first] = values;
  // "Adjustable up to 2.5 mm" has no lower end of its own: a dial starts at nothing.
  const upTo = quantity.bound === 'up-to' && quantity.kind === 'single' && (adjustable || isPen);
  return {
    claim,
    isRow: labelTokens.some((token) => has(token, 'needle-length')),
    field: passage.field,
    values: upTo && first ? [{ ...first, mm: 0 }, first] : values,
    range: quantity.kind === 'range' || upTo,
    adjustable,
    kit: around.some((token) => has(token, 'kit')),
  };
}

/** Words that a title's bare number must stand at to be a length: "0.3 titanium derma roller", "derma roller titanium 0.3". */
const BARE_BESIDE: readonly Concept[] = [
  'needle',
  'needling',
  'titanium',
  'titanium-alloy',
  'stainless',
  'surgical-steel',
  'roller',
  'stamp',
];

/** How near at such a word. */
const BARE_REACH = 3;

/** Bare numbers that hang together: "0.5/1.0/1.5". */
function runsOf(numbers: readonly BareNumber[]): BareNumber[][] {
  const runs: BareNumber[][] = [];
  for (const number of numbers) {
    const open = number.joined ? runs.at(-1) : undefined;
    if (open) open.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** A needle's length without its unit. Whole numbers count things as often, so that they need decimals beside them. */
export function isLooseLength({ value }: BareNumber): boolean {
  return isPlausible(value) && value <= MAX_LOOSE_MM;
}

/** True for a title's decimal in brackets, "(1.0)", or several, which are no version. */
function isListOrBracketed(text: string, run: readonly BareNumber[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length > 1) return run.length > 1;
  return text[first.start - 1] === '(' && text[last.end] === ')';
}

/** True when a title's bare decimals can only be lengths: before a needle word, after "size", or after the device's name. */
function areBareLengths(text: string, tokens: readonly Token[], run: readonly BareNumber[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !run.every(isLooseLength) || !run.some(({ decimal }) => decimal)) return false;
  if (/[$€£¥₹₽₩]\s*$/.test(text.slice(Math.max(0, first.start - 4), first.start))) return false;
  const isSure = isListOrBracketed(text, run);
  if (isSure && run.length === 1) return tokens.some((token) => has(token, 'roller', 'stamp'));
  const isAtEnd = /^\s*(?:$|[)\],;|–-])/.test(text.slice(last.end, last.end + 4));
  return tokens.some((token) => {
    if (token.start >= last.end) return token.start - last.end <= 2 && has(token, ...BARE_BESIDE);
    if (token.end > first.start || first.start - token.end > BARE_REACH) return false;
    if (has(token, 'length', 'needle-length')) return true;
    // "Derma roller 2.0" is a version as often as a length.
    if (has(token, 'roller', 'stamp')) return isSure || !Number.isInteger(first.value);
    return (isSure || isAtEnd) && has(token, ...BARE_BESIDE);
  });
}

/** The numbers of a row that says in its name, or by its other lengths, that they are lengths. */
function bareInRow(scanned: ScannedPassage): BareNumber[] {
  const { passage, labelTokens, tokens, quantities } = scanned;
  const label = (...concepts: Concept[]) => labelTokens.some((token) => has(token, ...concepts));
  const isNamed = label('needle-length');
  const isLength = isNamed || (label('length', 'choice') && !label('other-measure'));
  if (!isLength || label('advice', 'general', 'elsewhere', 'article')) return [];
  const inMm = namesMillimetres(passage.label ?? '');
  if (!isNamed && !inMm) return [];
  const runs = runsOf(readNumbers(passage.text));
  const isAllNumbers = quantities.length === 0 && !/\p{L}{4}/u.test(passage.text);
  return runs
    .filter((run) => run.every(isLooseLength) && (inMm || isAllNumbers || run.some(({ decimal }) => decimal)))
    .flat()
    .filter((number) => !isOtherMeasure(passage.text, tokens, number));
}

/** Numbers whose unit is missing: in a row named for lengths, or decimals in the title that can be nothing else. */
function readBare(scanned: ScannedPassage, isOnly: boolean): Statement | null {
  const { passage, labelTokens, tokens } = scanned;
  const { text, field } = passage;
  const numbers =
    field === 'title'
      ? runsOf(isOnly ? readNumbers(text) : [])
          .filter((run) => areBareLengths(text, tokens, run))
          .flat()
      : bareInRow(scanned);
  if (numbers.length === 0) return null;
  const values = numbers.map(({ value, start, end }) => ({ mm: value, evidence: evidenceOf(passage, start, end) }));
  const isRow = labelTokens.some((token) => has(token, 'needle-length'));
  return { claim: 'firm', isRow, field, values, range: false, adjustable: false, kit: false };
}

/** The single lengths of one title or row are a list, however they are strung together ("0.25mm 0.5mm 1.0mm"). */
function joined(found: readonly Statement[]): Statement[] {
  const isListed = ({ claim, isRow, field, range }: Statement) =>
    claim === 'firm' && !range && (isRow || field === 'title');
  const listed = found.filter(isListed);
  const [first] = listed;
  if (!first || listed.length < 2) return [...found];
  const rest = found.filter((statement) => !isListed(statement));
  return [...rest, { ...first, values: listed.flatMap(({ values }) => values) }];
}

/** All that a passage says about the needles' length; `isPen`: an upper bound is then a dial's. */
export function readStatements(scanned: ScannedPassage, isPen: boolean): Statement[] {
  const found = scanned.clauses.flatMap((clause) =>
    clause.quantities.flatMap((quantity) => readStatement(scanned, clause, quantity, isPen) ?? []),
  );
  const bare = readBare(scanned, found.length === 0);
  return joined(bare ? [...found, bare] : found);
}
