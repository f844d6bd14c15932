import type { Evidence, LengthMode, Lengths, NeedleLength } from '../facts';
import type { Field } from '../listing';
import { evidenceOf, type ScannedPassage, type Span } from '../passage-scan';
import { type Quantity, readNumbers } from '../quantity';
import type { Token } from '../scan';
import type { Concept } from '../words/vocabulary';

/**
 * Which of the numbers on a page is the needle's length. Three places state it as the product's own: the picker, a row
 * named for it, and the title. Prose states it only where it ties the number to the needles and speaks of nothing else.
 * All statements are merged; where they cannot all be true, that is kept as a conflict.
 */

/** Shortest and longest number taken for a needle length, in mm. Our choice: no source gives one. */
const MIN_MM = 0.05;
const MAX_MM = 6;
/** Longest length taken from a row that says only "size" or "length": longer ones are the product's. */
const MAX_LOOSE_MM = 3.5;
/** How near a word must stand to a number in prose to be about it, in characters. */
const REACH = 40;
/** How near before a number a word for another measure must stand to claim it ("head width of 20 mm"), in characters. */
const MEASURE_REACH = 24;

/** Where a length was stated, the strongest claim first. */
type Source = 'row' | 'title' | 'loose-row' | 'prose';

interface Statement {
  source: Source;
  field: Field;
  values: { mm: number; evidence: Evidence }[];
  range: boolean;
  adjustable: boolean;
  kit: boolean;
  /** Prose only: the number stands directly at the needles ("1.5 mm needles", "needle length 1.5 mm"). */
  tied: boolean;
}

function has(token: Token, ...concepts: Concept[]): boolean {
  return concepts.some((concept) => token.concepts.includes(concept));
}

function isPlausible(mm: number): boolean {
  return mm >= MIN_MM && mm <= MAX_MM;
}

function within(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

function distance(a: Span, b: Span): number {
  if (a.end <= b.start) return b.start - a.end;
  return b.end <= a.start ? a.start - b.end : 0;
}

function clauseOf(scanned: ScannedPassage, span: Span): Span {
  const { clauses, passage } = scanned;
  return (
    clauses.find((clause) => span.start >= clause.start && span.start < clause.end) ?? {
      start: 0,
      end: passage.text.length,
    }
  );
}

function nearest(tokens: readonly Token[], span: Span, ...concepts: Concept[]): number {
  return tokens.reduce(
    (best, token) => (has(token, ...concepts) ? Math.min(best, distance(token, span)) : best),
    Number.POSITIVE_INFINITY,
  );
}

/** Words that say which measure a number is of. */
const MEASURE_WORDS = ['other-measure', 'needle-length', 'length', 'needle', 'needling'] as const;

/**
 * True when the number is some other measure's: the word right after it says so ("20 mm wide"), or else the nearest one
 * before it in the same breath ("head width: 20 mm").
 */
function isOtherMeasure(text: string, tokens: readonly Token[], span: Span): boolean {
  const next = tokens.find((token) => token.start >= span.end);
  if (next && has(next, ...MEASURE_WORDS) && /^[\s\u00a0-]*$/.test(text.slice(span.end, next.start)))
    return has(next, 'other-measure');
  const last = tokens.filter((token) => token.end <= span.start && has(token, ...MEASURE_WORDS)).at(-1);
  if (!last || !has(last, 'other-measure') || span.start - last.end > MEASURE_REACH) return false;
  return !/[,;、，|/\d]/.test(text.slice(last.end, span.start));
}

/** True when the clause speaks about lengths in general, of other goods, or against something. */
function isOnlyMentioned(clauseTokens: readonly Token[]): boolean {
  return clauseTokens.some((token) => has(token, 'advice', 'general', 'elsewhere', 'negation'));
}

/** The gap between number and needle word holds nothing but joining words: "0.5 mm needles", "needle length: 0.5 mm". */
function isTied(clauseTokens: readonly Token[], quantity: Span): boolean {
  return clauseTokens.some((token) => {
    if (!has(token, 'needle', 'needle-length', 'needling')) return false;
    const [left, right] = token.end <= quantity.start ? [token.end, quantity.start] : [quantity.end, token.start];
    const between = clauseTokens.filter((t) => t.start >= left && t.end <= right);
    return (
      right - left <= REACH / 2 &&
      between.every((t) =>
        has(
          t,
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
        ),
      )
    );
  });
}

function valuesOf(scanned: ScannedPassage, quantity: Quantity): Statement['values'] {
  const evidence = evidenceOf(scanned.passage, quantity.start, quantity.end);
  return quantity.amounts.map(({ mm }) => ({ mm, evidence }));
}

/** A range may start at zero; everything else must be a length a needle can have. */
function isUsable(quantity: Quantity): boolean {
  if (quantity.kind === 'range') {
    const [from, to] = quantity.amounts;
    return (
      from !== undefined &&
      to !== undefined &&
      (from.mm === 0 || isPlausible(from.mm)) &&
      isPlausible(to.mm) &&
      from.mm < to.mm
    );
  }
  return quantity.amounts.every(({ mm }) => isPlausible(mm));
}

function sourceOf(scanned: ScannedPassage, quantity: Quantity, clauseTokens: readonly Token[]): Source | null {
  const { passage, labelTokens, tokens } = scanned;
  if (passage.field === 'breadcrumb') return null;
  const longest = Math.max(...quantity.amounts.map(({ mm }) => mm));
  if (passage.field === 'title') return isOtherMeasure(passage.text, tokens, quantity) ? null : 'title';
  if (labelTokens.some((token) => has(token, 'needle-length')))
    return isOtherMeasure(passage.text, clauseTokens, quantity) ? null : 'row';
  if (labelTokens.some((token) => has(token, 'other-measure', 'handle'))) return null;
  if (labelTokens.some((token) => has(token, 'length', 'choice')) && longest <= MAX_LOOSE_MM) {
    return isOtherMeasure(passage.text, clauseTokens, quantity) ? null : 'loose-row';
  }
  return 'prose';
}

/** Prose speaks of the product's own needles when the number stands near a word for them and the clause is no advice. */
function isOwnProse(text: string, quantity: Quantity, clause: Span, clauseTokens: readonly Token[]): boolean {
  if (isOtherMeasure(text, clauseTokens, quantity) || isOnlyMentioned(clauseTokens)) return false;
  const near = nearest(
    clauseTokens,
    quantity,
    'needle',
    'needle-length',
    'needling',
    'roller',
    'stamp',
    'pen',
    'cartridge',
    'any-roller',
    'any-stamp',
    'choice',
    'adjustable',
  );
  return standsAlone(quantity, clause) || near <= REACH;
}

/** A clause that is nothing but the number, or opens with a list of them: a line of sizes. */
function standsAlone(quantity: Quantity, clause: Span): boolean {
  return quantity.start - clause.start <= 3 && (quantity.kind === 'list' || clause.end - quantity.end <= 3);
}

function readStatement(scanned: ScannedPassage, quantity: Quantity): Statement | 'mentioned' | null {
  if (!isUsable(quantity)) return null;
  const clause = clauseOf(scanned, quantity);
  const clauseTokens = scanned.tokens.filter((token) => within(token, clause));
  const source = sourceOf(scanned, quantity, clauseTokens);
  if (!source) return null;
  if (source === 'prose' && !isOwnProse(scanned.passage.text, quantity, clause, clauseTokens)) return 'mentioned';
  const around = [...clauseTokens, ...scanned.labelTokens];
  const values = valuesOf(scanned, quantity);
  const upTo =
    quantity.bound === 'up-to' && quantity.kind === 'single' && around.some((token) => has(token, 'adjustable'));
  const first = values[0];
  return {
    source,
    field: scanned.passage.field,
    values: upTo && first ? [{ ...first, mm: 0 }, first] : values,
    range: quantity.kind === 'range' || upTo,
    adjustable: around.some((token) => has(token, 'adjustable')),
    kit: around.some((token) => has(token, 'kit')),
    tied:
      source !== 'prose' ||
      isTied(clauseTokens, quantity) ||
      (quantity.kind === 'list' && standsAlone(quantity, clause)),
  };
}

/** Numbers whose unit is missing: in a row named for needle lengths, or small decimals at a needle word in the title. */
function readBare(scanned: ScannedPassage): Statement | null {
  const { passage, labelTokens, tokens } = scanned;
  const isRow = labelTokens.some((token) => has(token, 'needle-length'));
  if (!isRow && passage.field !== 'title') return null;
  const numbers = readNumbers(passage.text).filter(({ value, decimal, start, end }) => {
    if (!decimal || value < MIN_MM || value > MAX_LOOSE_MM) return false;
    if (isRow) return true;
    const following = tokens.find((token) => token.start >= end);
    const isNext =
      following !== undefined &&
      passage.text.slice(end, following.start).trim() === '' &&
      has(
        following,
        'needle',
        'needling',
        'titanium',
        'roller',
        'stamp',
        'stainless',
        'surgical-steel',
        'titanium-alloy',
      );
    return isNext && !/[$€£¥₹₽₩]\s*$/.test(passage.text.slice(0, start));
  });
  if (numbers.length === 0) return null;
  const values = numbers.map(({ value, start, end }) => ({ mm: value, evidence: evidenceOf(passage, start, end) }));
  return {
    source: isRow ? 'row' : 'title',
    field: passage.field,
    values,
    range: false,
    adjustable: false,
    kit: false,
    tied: true,
  };
}

/** The single lengths of one title or row are a list, however they are strung together ("0.25mm 0.5mm 1.0mm"). */
function joined(found: readonly Statement[]): Statement[] {
  const listed = found.filter(({ source, range }) => source !== 'prose' && !range);
  const [first] = listed;
  if (!first || listed.length < 2) return [...found];
  return [
    ...found.filter((statement) => !listed.includes(statement)),
    { ...first, values: listed.flatMap(({ values }) => values) },
  ];
}

/** Merges equal lengths, ascending, with all their evidence. */
function merge(values: readonly { mm: number; evidence: Evidence }[]): NeedleLength[] {
  const byMicron = new Map<number, NeedleLength>();
  for (const { mm, evidence } of values) {
    const micron = Math.round(mm * 1000);
    const known = byMicron.get(micron);
    if (!known) byMicron.set(micron, { mm: micron / 1000, evidence: [evidence] });
    else if (!known.evidence.some((e) => e.passage === evidence.passage && e.quote === evidence.quote))
      known.evidence.push(evidence);
  }
  return [...byMicron.values()].sort((a, b) => a.mm - b.mm);
}

function isSubset(part: readonly NeedleLength[], whole: readonly NeedleLength[]): boolean {
  return part.every(({ mm }) => whole.some((other) => other.mm === mm));
}

/** A choice of the picker with the length it names, if any. */
export interface ChoiceScan {
  selected: boolean;
  dimension: readonly Token[];
  passages: readonly ScannedPassage[];
}

function lengthsOfChoice({ dimension, passages }: ChoiceScan, bareAllowed: boolean): Statement['values'] {
  const values: Statement['values'] = [];
  for (const scanned of passages) {
    const usable = scanned.quantities.filter(
      (quantity) => isUsable(quantity) && !isOtherMeasure(scanned.passage.text, scanned.tokens, quantity),
    );
    for (const quantity of usable) values.push(...valuesOf(scanned, quantity));
    if (usable.length > 0 || !(bareAllowed || dimension.some((token) => has(token, 'needle-length', 'length'))))
      continue;
    for (const { value, decimal, start, end } of readNumbers(scanned.passage.text)) {
      if (decimal && value >= MIN_MM && value <= MAX_LOOSE_MM)
        values.push({ mm: value, evidence: evidenceOf(scanned.passage, start, end) });
    }
  }
  return values;
}

interface Picker {
  offered: NeedleLength[];
  selected: NeedleLength | null;
}

function readPicker(choices: readonly ChoiceScan[]): Picker {
  const anyUnit = choices.some(({ passages }) => passages.some(({ quantities }) => quantities.some(isUsable)));
  const read = choices.map((choice) => ({ choice, values: lengthsOfChoice(choice, anyUnit) }));
  const offered = merge(read.flatMap(({ values }) => values));
  const chosen = merge(read.filter(({ choice }) => choice.selected).flatMap(({ values }) => values));
  // A chosen "0.5 + 1.0 mm set" is no single length: the longest of it decides.
  return { offered, selected: chosen.at(-1) ?? null };
}

/** Drops a summarising range ("five lengths, 0.25 to 2.0 mm") where a list gives the lengths themselves. */
function withoutSummaries(statements: readonly Statement[]): Statement[] {
  const listed = merge(statements.filter(({ range }) => !range).flatMap(({ values }) => values));
  const ends = [listed[0]?.mm, listed.at(-1)?.mm];
  return statements.filter(({ range, values }) => {
    if (!range || listed.length < 2) return true;
    return !(values[0]?.mm === ends[0] && values.at(-1)?.mm === ends[1]);
  });
}

function modeOf(statements: readonly Statement[], offered: readonly NeedleLength[]): LengthMode {
  if (offered.length <= 1) return 'single';
  const isRange = statements.every(({ range }) => range);
  if (statements.some(({ adjustable }) => adjustable)) return 'adjustable';
  if (isRange) return 'unknown';
  return statements.some(({ kit, values }) => kit && values.length > 1) ? 'kit' : 'variants';
}

/** True when the statements cannot all be true: neither of two holds all that the other says. */
function disagree(statements: readonly Statement[]): boolean {
  return statements.some((one, index) =>
    statements.slice(index + 1).some((other) => {
      const [a, b] = [merge(one.values), merge(other.values)];
      if (one.field === other.field && one.source === other.source && one.source !== 'row') return false;
      return !covers(one, b) && !covers(other, a);
    }),
  );
}

/** A range covers what lies inside it; a list covers what it names. */
function covers(statement: Statement, lengths: readonly NeedleLength[]): boolean {
  const own = merge(statement.values);
  if (!statement.range) return isSubset(lengths, own);
  const [min, max] = [own[0]?.mm ?? 0, own.at(-1)?.mm ?? 0];
  return lengths.every(({ mm }) => mm >= min && mm <= max);
}

/**
 * All that the listing says about how long the needles are.
 * @param passages the listing's passages, scanned, those of the picker excepted
 * @param choices the picker's choices
 * @param isPen pens are adjustable by nature: a range is their dial
 */
export function readLengths(
  passages: readonly ScannedPassage[],
  choices: readonly ChoiceScan[],
  isPen: boolean,
): Lengths {
  const stated: Statement[] = [];
  const mentioned: { mm: number; evidence: Evidence }[] = [];
  for (const scanned of passages) {
    const found: Statement[] = [];
    for (const quantity of scanned.quantities) {
      const statement = readStatement(scanned, quantity);
      if (statement === 'mentioned') mentioned.push(...valuesOf(scanned, quantity));
      else if (statement) found.push(statement);
    }
    const bare = found.length === 0 ? readBare(scanned) : null;
    stated.push(...(bare ? [bare] : joined(found)));
  }
  const picker = readPicker(choices);
  const firm = stated.filter(({ source, tied }) => source !== 'prose' || tied);
  const used = withoutSummaries(picker.offered.length > 0 || firm.length > 0 ? firm : stated);
  return {
    ...combine(used, picker, isPen),
    mentioned: merge([...mentioned, ...stated.filter((s) => !used.includes(s)).flatMap(({ values }) => values)]),
  };
}

function combine(used: readonly Statement[], picker: Picker, isPen: boolean): Omit<Lengths, 'mentioned'> {
  if (picker.offered.length > 0) {
    const strangers = used.filter(
      (statement) =>
        !statement.range && !isSubset(merge(statement.values), picker.offered) && merge(statement.values).length === 1,
    );
    const offered = merge([...picker.offered, ...strangers.flatMap(({ values }) => merge(values))].flatMap(flat));
    return {
      mode: offered.length > 1 ? 'variants' : 'single',
      offered,
      selected: picker.selected,
      conflict: strangers.length > 0,
    };
  }
  const offered = merge(used.flatMap(({ values }) => values));
  const mode = modeOf(used, offered);
  return { mode: mode === 'unknown' && isPen ? 'adjustable' : mode, offered, selected: null, conflict: disagree(used) };
}

function flat({ mm, evidence }: NeedleLength): { mm: number; evidence: Evidence }[] {
  return evidence.map((one) => ({ mm, evidence: one }));
}
