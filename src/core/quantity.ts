/**
 * Reads lengths out of free text: number, unit, list or range, in many scripts. Knows nothing of needles: what a length
 * belongs to, and whether it is plausible, is for the readers that build on this one. One pass over a folded copy of the
 * text; every look around a number is bounded, so the time is linear whatever the text.
 */
import { type Folded, originOf } from './folded';
import { fold } from './quantity-fold';
import * as words from './quantity-words';
import { ANY_MILLIMETRE, writeInDigits } from './spelled-numbers';

export type Unit = 'mm' | 'um' | 'cm' | 'inch';

interface Amount {
  /** Rounded to whole micrometres. */
  mm: number;
  /** Span of the number without its unit, in UTF-16 code units of the given text. */
  start: number;
  end: number;
}

export interface Quantity {
  /** A range has exactly two amounts, as written, and may start at zero. */
  kind: 'single' | 'list' | 'range';
  amounts: readonly Amount[];
  unit: Unit;
  /** "up to 0.5 mm", "ab 0,25 mm". Always null for a range. */
  bound: 'up-to' | 'from' | null;
  /** The 3 of "3 x 0.5 mm", else null. */
  pieces: number | null;
  /** Span of the whole expression with its unit: `text.slice(start, end)` is the quote. */
  start: number;
  end: number;
}

export interface BareNumber {
  value: number;
  start: number;
  end: number;
  /** Written with a decimal mark. */
  decimal: boolean;
  /** It goes on a list or range with the number before it, which may have a unit. */
  joined: boolean;
}

/** How a number hangs together with the one before it. */
type Link = 'list' | 'range' | 'times' | 'tolerance' | 'space' | null;

/** A number on the folded text, with the unit that directly follows it. */
interface Atom {
  value: number;
  /** The decimal mark it is written with, or ''. */
  mark: string;
  /** "1.000" may be one or a thousand; `value` is then the decimal reading. */
  ambiguous: boolean;
  unit: Unit | null;
  /** Whether the unit stands behind this very number, rather than at the end of its list. */
  own: boolean;
  pieces: number | null;
  /** Start of the expression ("3 x" included) and of the number; end of the number and of its unit. */
  from: number;
  start: number;
  end: number;
  stop: number;
  link: Link;
  /** Linked when first seen; without a unit, links are cut afterwards. */
  joined: boolean;
  /** Directly behind a letter: "M8". */
  glued: boolean;
  /** Its unit stands before it: "mm 0,5". */
  led: boolean;
  /** Part of a model name, price, size or version: neither an amount nor a member of a list. */
  dead: boolean;
}

const MM_PER: Readonly<Record<Unit, number>> = { mm: 1, um: 0.001, cm: 10, inch: 25.4 };
const UNITS: readonly Unit[] = ['mm', 'um', 'cm', 'inch'];

/** Up to so many pieces a count before x is believed ("10 x 0.25 mm"), for lengths up to SMALL_MM. */
const MOST_PIECES = 12;
const SMALL_MM = 5;
/** From here a whole number before x and a small length is a needle count ("192 x 0.5mm"), not the side of a size. */
const FEWEST_NEEDLES = 50;
/** From here, and so many times the length, a whole number before a decimal is a count ("12/0.5mm"). */
const FEWEST_PINS = 6;
const PINS_RATIO = 4;
/** Neighbours further apart than this measure different things: "0.5 mm, 20 mm" in a list, "0.5mm - 20mm" across a dash. */
const WIDEST_STEP = 16;
const WIDEST_DASH = 32;
/** "0-5mm" and more may be the slug of a decimal, and ",5mm" is one; "0-3mm" is a dial. */
const LEAST_SLUG = 5;
/** Longest run of digits and separators that is taken apart. */
const MAX_RUN = 160;
/** Longest gap between two numbers of one list, and how far bounds are looked for, in folded characters. */
const MAX_GAP = 20;
const AROUND = 24;

/** Any digit the fold knows, or a vulgar fraction: without one there is nothing to read but what stands in words. */
const ANY_DIGIT = /[0-9¼-¾٠-٩۰-۹०-९๐-๙⅐-⅞０-９]/;
/** Digits with single separators between them; what they mean is told apart afterwards. */
const RUN = /\d+(?:[.,'·]\d+)*/g;
/** One mark and three digits alone are ambiguous; two groups, or a second mark, make it certain. */
const THOUSANDS = /^[1-9]\d{0,2}([.,'])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const SEVERAL_MARKS = /[.,'·]\d+[.,'·]/;
const ONE_NUMBER = /^\d*(?:[.'·]\d+)?$/;
/** "1/50" and "1⁄2"; not the start of a slash list. */
const FRACTION = /([/⁄])(\d{1,3})(?![\d/⁄]|[.,]\d)/y;

/** Letters of the scripts that write with spaces. */
const LETTER = /[a-zß-ɏͰ-ϿЀ-ԯḀ-ỿ]/;
/** After a unit: no letter (but the x of "0.5mmx540"), and nothing that makes an area or a speed of it. */
const UNIT_END = `(?![a-wyzß-ɏͰ-ϿЀ-ԯ֐-ۿऀ-ॿḀ-ỿ]|x(?! ?\\d)|${words.NO_LENGTH_AFTER})`;
const UNIT = new RegExp(
  `[ \\n]{0,3}(?:- ?|\\()?(?:${UNITS.map(
    (unit) => `((?:${words.UNIT_WORDS[unit]})${UNIT_END}|(?:${words.UNSPACED_UNITS[unit]})(?! ?[²³]))`,
  ).join('|')})`,
  'y',
);
/** "in" alone is the commonest English word before a noun, so it counts only glued, dotted, closing or before a dimension. */
const NAKED_IN =
  /-?in(?![a-z]|\.?[ -]{0,2}\d)| ?-?in(?:\.(?! ?\d|\w)|(?= ?(?:$|[)\],;:/*]|x ?\d|\(\d|(?:long|length|wide|width|thick|deep|depth|tall|high|needles?|diameter)(?![a-z]))))/y;
/** "aghi mm 0,5", "length (mm): 0.5": the unit before the number. */
const LEADING_MM = /(?:^|[\s(:])(mm(?:\. ?|\)?:? ))$/;
const NAKED_QUOTE = /(?:"|'')(?![a-wyz\d]|x(?! ?\d))/y;
const FRACTION_CAL = / ?cal(?![a-z])/y;

const listJoin = `(?:${words.LIST_SIGNS})`;
const listWord = `(?:${words.LIST_WORDS})`;
const LIST = new RegExp(
  `^ {0,2}(?:${listJoin}(?: {0,2}(?:${listJoin}|${listWord}))?|${listWord}(?:/${listWord})?) {0,2}$`,
);
const RANGE = new RegExp(`^ {0,2}(?:${words.RANGE_SIGNS}|${words.RANGE_WORDS}) {0,2}$`);
const TIMES = new RegExp(`^ ?(?:${words.PIECE_WORDS})? ?(?:[x*]|by)(?: ?[lwhdtb])? ?$`);
const TOLERANCE = /^ ?(?:±|\+\/-|\+-) ?$/;

const OTHER_MEASURE = new RegExp(`^ ?(?:${words.OTHER_MEASURE})`);

const BETWEEN_BEFORE = endingIn(words.BETWEEN_BEFORE);
const BETWEEN_AFTER = beginningWith(words.BETWEEN_AFTER);
const UP_TO_BEFORE = endingIn(words.UP_TO_BEFORE);
const UP_TO_AFTER = beginningWith(words.UP_TO_AFTER);
const FROM_BEFORE = endingIn(words.FROM_BEFORE);
const FROM_AFTER = beginningWith(words.FROM_AFTER);

/**
 * All lengths with a unit in the text, in order, not overlapping. Never throws, sets no limit to how long a length may be.
 * Not read, because they cannot be told apart: "1.000 mm" (one or a thousand; unless the same list shows which mark is the
 * decimal one), "1/2 mm" (a half, or two sizes) and "0-25mm" or "0-5-mm" (a range, or the slug of 0.25 and 0.5). Sizes such
 * as "36x70 cm" are no lengths.
 */
export function readQuantities(text: string): Quantity[] {
  const folded = foldWithDigits(text);
  if (!folded) return [];
  const quantities: Quantity[] = [];
  for (const chain of readChains(folded.text)) {
    for (const group of groupsOf(chain)) quantities.push(...quantitiesOf(group, folded));
  }
  return quantities;
}

/** The text folded, numbers in words among it written in digits; null where there is no number. */
function foldWithDigits(text: string): Folded | null {
  const hasDigit = ANY_DIGIT.test(text);
  if (!hasDigit && !ANY_MILLIMETRE.test(text)) return null;
  const folded = fold(text);
  const inDigits = writeInDigits(folded.text);
  return hasDigit || inDigits !== folded.text ? { text: inDigits, steps: folded.steps } : null;
}

const MILLIMETRES = new RegExp(`(?:^|[^a-zа-я])(?:(?:${words.UNIT_WORDS.mm})${UNIT_END}|${words.UNSPACED_UNITS.mm})`);

/** True for a name that says by itself that its numbers are millimetres: "Needle length (mm)". */
export function namesMillimetres(label: string): boolean {
  return MILLIMETRES.test(fold(label).text);
}

/**
 * Numbers without a unit, in order: variant labels ("0.5"), rows whose unit stands in the label. Leaves out numbers that
 * belong to a length, a size or another measure ("1.5 oz"), are glued to letters ("M8"), or are ambiguous ("1.000").
 */
export function readNumbers(text: string): BareNumber[] {
  if (!ANY_DIGIT.test(text)) return [];
  const folded = fold(text);
  const numbers: BareNumber[] = [];
  for (const chain of readChains(folded.text)) {
    for (const { unit, dead, glued, ambiguous, value, mark, joined, start, end } of chain) {
      if (unit || dead || glued || ambiguous || OTHER_MEASURE.test(folded.text.slice(end, end + AROUND))) continue;
      numbers.push({ value, ...spanOf(folded, start, end), decimal: mark !== '', joined });
    }
  }
  return numbers;
}

/**
 * The numbers of a folded text in chains of linked ones, each with the unit that holds for it. Chain by chain, so that the
 * numbers of a long text are never all in memory.
 */
function* readChains(text: string): Generator<Atom[]> {
  let chain: Atom[] = [];
  for (const atom of lex(text)) {
    const previous = chain.at(-1);
    if (previous) atom.link = linkOf(previous, atom, text);
    atom.joined = atom.link === 'list' || atom.link === 'range' || atom.link === 'space';
    if (previous && !atom.link) {
      yield settle(chain, text);
      chain = [];
    }
    chain.push(atom);
  }
  if (chain.length > 0) yield settle(chain, text);
}

function settle(chain: Atom[], text: string): Atom[] {
  if (chain.length === 1) return chain;
  handOnUnits(chain, text);
  inheritUnits(chain, text);
  settleTimes(chain);
  return chain;
}

function endingIn(alternatives: string): RegExp {
  return new RegExp(`(?:^|[^a-zß-ɏͰ-ϿЀ-ԯ֐-ۿ])(?:${alternatives})[: ]{0,2}$`);
}

function beginningWith(alternatives: string): RegExp {
  return new RegExp(`^[ ,(]{0,2}(?:${alternatives})`);
}

// --- Numbers -----------------------------------------------------------------------------------------------------------

/** The numbers of a folded text, each with the unit directly at it. */
function* lex(text: string): Generator<Atom> {
  // The last number waits: it may be the whole before a fraction.
  let waiting: Atom[] = [];
  let from = 0;
  for (;;) {
    RUN.lastIndex = from;
    const match = RUN.exec(text);
    if (!match) break;
    const found = atomsOfRun(text, match.index, match[0]);
    judgeLeft(text, found[0] as Atom, waiting[0]);
    readUnit(text, found.at(-1) as Atom);
    readLeadingUnit(text, found[0] as Atom, waiting[0]?.stop ?? 0);
    const atoms = [...waiting, ...found];
    readFraction(text, atoms);
    waiting = atoms.splice(-1);
    from = (waiting[0] as Atom).end;
    yield* atoms;
  }
  yield* waiting;
}

/** A run of digits and separators is one number, several ("0.25,0.5,1.0") or, when nothing fits, one dead one. */
function atomsOfRun(text: string, start: number, run: string): Atom[] {
  // ".5mm", but not the end of an ellipsis.
  if (text[start - 1] === '.' && !/[\d.]/.test(text[start - 2] ?? '')) return atomsOfRun(text, start - 1, `.${run}`);
  // "0. 5mm" is a slip of the typing hand; no sentence ends in a bare zero before a number.
  const slip = run === '0' ? /^0\. (\d{1,9})/.exec(text.slice(start, start + 12)) : null;
  if (slip) return [newAtom(`0.${slip[1]}`, start, start + slip[0].length)];
  // " ,5mm"; where the comma may as well be out of place, it is neither.
  if (text[start - 1] === ',' && /^[ (]$/.test(text[start - 2] ?? '') && !/\d/.test(text[start - 3] ?? '')) {
    if (Number(run) >= LEAST_SLUG) return atomsOfRun(text, start - 1, `.${run}`);
    if (/^\d$/.test(run)) return [{ ...newAtom('0', start, start + run.length), dead: true }];
  }
  const parts = run.length > MAX_RUN ? null : partsOf(run);
  if (!parts) return [{ ...newAtom('0', start, start + run.length), dead: true }];
  let offset = start;
  return parts.map((part) => {
    const atom = newAtom(part, offset, offset + part.length);
    offset = atom.end + 1;
    return atom;
  });
}

function partsOf(run: string): string[] | null {
  if (!SEVERAL_MARKS.test(run) || THOUSANDS.test(run)) return [run];
  const parts = run.split(',');
  if (!/[.'·]/.test(run)) return partsBetweenCommas(parts);
  return parts.length > 1 && parts.every((part) => ONE_NUMBER.test(part)) ? parts : null;
}

/** "0,25,0,5,1,0" or "1,2,3": whichever of the two readings rises. */
function partsBetweenCommas(parts: string[]): string[] | null {
  if (rises(parts)) return parts;
  const pairs = parts.flatMap((part, index) => (index % 2 ? [`${parts[index - 1]},${part}`] : []));
  return parts.length % 2 === 0 && rises(pairs) ? pairs : null;
}

function rises(parts: string[]): boolean {
  const values = parts.map((part) => Number(part.replace(',', '.')));
  return values.every((value, index) => index === 0 || value > (values[index - 1] as number));
}

function newAtom(written: string, start: number, end: number): Atom {
  const grouped = THOUSANDS.exec(written);
  const isThousands = grouped !== null && SEVERAL_MARKS.test(written);
  const plain = isThousands ? written.replaceAll(grouped[1] as string, '') : written;
  const mark = /[.,'·]/.exec(plain)?.[0] ?? '';
  return {
    value: Number(mark ? plain.replace(mark, '.') : plain),
    mark,
    ambiguous: grouped !== null && !isThousands,
    unit: null,
    own: false,
    pieces: null,
    from: start,
    start,
    end,
    stop: end,
    link: null,
    joined: false,
    glued: false,
    led: false,
    dead: !/^\d{0,9}(?:[.,'·]\d{1,20})?$/.test(plain),
  };
}

/** Looks at what stands directly before a number: letters, prices and signs take it out of the running. */
function judgeLeft(text: string, atom: Atom, previous: Atom | undefined): void {
  const at = atom.start;
  const sign = text[at - 1] ?? '';
  const follows = (index: number) => previous !== undefined && previous.stop === index;
  if (/[$€£¥₺₽฿₩₹₫¢]/.test(sign)) atom.dead = true;
  if (/[−±]/.test(sign) && !follows(at - 1) && !follows(at - 2)) atom.dead = true;
  if (!LETTER.test(sign) || follows(at)) return;
  if (sign === 'x' && (follows(at - 1) || follows(at - 2) || !LETTER.test(text[at - 2] ?? ''))) return;
  atom.glued = true;
  // "M8", "Ф55mm", "DTS0.5mm"? Three letters and more are a word that lost its space.
  atom.dead = !LETTER.test(text[at - 2] ?? '') || !LETTER.test(text[at - 3] ?? '');
}

function readUnit(text: string, atom: Atom): void {
  UNIT.lastIndex = atom.end;
  const match = UNIT.exec(text);
  const unit = match && UNITS.find((_, index) => match[index + 1] !== undefined);
  // "9 um 10 Uhr": spaced "um" is a word in German and Portuguese.
  if (match && unit && !(/^\s+um$/.test(match[0]) && atom.value < 50)) {
    takeUnit(atom, unit, UNIT.lastIndex);
    return;
  }
  for (const pattern of [NAKED_IN, NAKED_QUOTE]) {
    pattern.lastIndex = atom.end;
    if (pattern.test(text)) takeInch(text, atom, pattern.lastIndex);
  }
}

function readLeadingUnit(text: string, atom: Atom, from: number): void {
  const match = atom.unit ? null : LEADING_MM.exec(text.slice(Math.max(from, atom.start - 6), atom.start));
  if (!match) return;
  takeUnit(atom, 'mm', atom.end);
  atom.led = true;
  atom.from = atom.start - (match[1] as string).length;
}

function takeUnit(atom: Atom, unit: Unit, stop: number): void {
  atom.unit = unit;
  atom.own = true;
  atom.stop = stop;
}

function takeInch(text: string, atom: Atom, stop: number): void {
  // The number may end a quotation: look for the mark that opens it.
  const left = text.slice(Math.max(0, atom.start - 40), atom.start);
  const opening = left.lastIndexOf('"');
  if (text[stop - 1] === '"' && opening >= 0 && !/\d/.test(left[opening - 1] ?? '')) return;
  // {"panel2":"…"}
  if (text[stop - 1] === '"' && atom.glued) return;
  takeUnit(atom, 'inch', stop);
  // 5'10" is a body height.
  if (atom.mark === "'") atom.dead = true;
}

/** Turns "1/50 inch", "1-3/4"" and "1½ mm" into one number; "1/2 mm" can be a half or two sizes and is taken out. */
function readFraction(text: string, atoms: Atom[]): void {
  const atom = atoms.at(-1) as Atom;
  if (atom.mark || atom.dead || /[/⁄]/.test(text[atom.start - 1] ?? '')) return;
  FRACTION.lastIndex = atom.end;
  const match = FRACTION.exec(text);
  if (!match) return;
  const denominator = Number(match[2]);
  // Persian writes the decimal mark as a slash; nobody lists a size of nothing.
  const isDecimal = atom.value === 0;
  if (denominator <= atom.value) return;
  const fraction = { ...atom, end: FRACTION.lastIndex, stop: FRACTION.lastIndex };
  readUnit(text, fraction);
  FRACTION_CAL.lastIndex = fraction.end;
  if (!fraction.own && FRACTION_CAL.test(text)) takeUnit(fraction, 'inch', FRACTION_CAL.lastIndex);
  const sure = match[1] === '⁄';
  if (!fraction.own && !sure) return;
  fraction.value = isDecimal ? Number(`0.${match[2]}`) : atom.value / denominator;
  fraction.mark = '/';
  fraction.dead = !sure && !isDecimal && fraction.unit !== 'inch';
  atoms[atoms.length - 1] = fraction;
  joinWhole(text, atoms);
}

/** "1 1/2", "1-3/4": the whole number before a fraction. */
function joinWhole(text: string, atoms: Atom[]): void {
  const [whole, fraction] = atoms.slice(-2) as [Atom, Atom | undefined];
  if (!fraction || whole.own || whole.mark || whole.dead) return;
  if (!/^(?: {1,2}| ?- ?)$/.test(text.slice(whole.end, fraction.start))) return;
  const value = whole.value + fraction.value;
  // "1 1/2 mm" is no choice of sizes any more.
  const joined = { ...fraction, value, start: whole.start, from: whole.start, dead: false };
  atoms.splice(-2, 2, joined);
}

// --- Links -------------------------------------------------------------------------------------------------------------

function linkOf(previous: Atom, atom: Atom, text: string): Link {
  if (previous.dead && !previous.glued) return null;
  if (atom.start - previous.stop > MAX_GAP) return null;
  const written = text.slice(previous.stop, atom.start);
  // The dot of "0,25 mm. - 0,5 mm." belongs to the unit.
  const gap = previous.own ? written.replace(/^\.(?!\.)/, '') : written;
  if (TOLERANCE.test(gap)) return 'tolerance';
  if (TIMES.test(gap)) return 'times';
  // "1e5", "2a3": a lone letter joins nothing.
  if (LETTER.test(gap[0] ?? '') && LETTER.test(gap.at(-1) ?? '') && gap.length < 2) return null;
  if (RANGE.test(gap)) return 'range';
  if (LIST.test(gap)) return 'list';
  if (/^ {1,2}$/.test(gap) && previous.mark && atom.mark && (!previous.own || previous.led)) return 'space';
  return null;
}

/** Settles "3 x 0.5 mm" (pieces) as against "36 x 70 cm" (a size) and "0.5mm*540" (a count). */
function settleTimes(atoms: Atom[]): void {
  for (let index = 0; index < atoms.length; index++) {
    let last = index;
    while (atoms[last + 1]?.link === 'times') last++;
    if (last === index) continue;
    settleGroup(atoms.slice(index, last + 1));
    const next = atoms[last + 1];
    if (next && atoms[last]?.dead) next.link = null;
    index = last;
  }
}

function settleGroup(group: Atom[]): void {
  const [first, second] = group as [Atom, Atom];
  const isPair = group.length === 2;
  for (const atom of group.slice(1)) atom.link = null;
  if (isPair && first.own && !second.own) {
    second.dead = true;
    return;
  }
  const isCount = isPair && !first.own && !first.mark && !first.dead && second.unit !== null;
  if (isCount && isPieces(first, second)) {
    second.pieces = first.value;
    second.from = first.start;
    first.dead = true;
    return;
  }
  if (isCount && first.value >= FEWEST_NEEDLES && second.mark && mmOf(second, second.unit) < SMALL_MM) {
    first.dead = true;
    return;
  }
  if (!group.some((atom) => atom.unit)) return;
  for (const atom of group) {
    atom.dead = true;
    atom.link = null;
  }
}

/** "2 x 0.5 mm", "1 x 20 cm": a small count before one length; "13x0.30mm" and "6 x 8 cm" are sizes. */
function isPieces(count: Atom, length: Atom): boolean {
  if (count.value < 1 || count.value > MOST_PIECES) return false;
  return count.value === 1 || mmOf(length, length.unit) <= SMALL_MM;
}

/** Hands a unit back along its list, and cuts the links that only look like a list. */
function inheritUnits(atoms: Atom[], text: string): void {
  for (let index = atoms.length - 2; index >= 0; index--) {
    const atom = atoms[index] as Atom;
    const next = atoms[index + 1] as Atom;
    if (next.link === null || next.link === 'times') continue;
    if (atom.dead || next.dead || !next.unit || isStranger(atom, next, text)) {
      next.link = null;
    } else if (next.link === 'tolerance') {
      next.dead = true;
      next.link = null;
      takeUnit(atom, next.unit, next.stop);
    } else {
      atom.unit = next.unit;
    }
  }
}

/** Hands a unit on to the numbers behind it: "mm 0,25 - 0,5", "0.5mm/1.0/1.5", "0.25mm, 0.5, 1.0 and 1.5". */
function handOnUnits(atoms: Atom[], text: string): void {
  let isListing = false;
  atoms.forEach((atom, index) => {
    const next = atoms[index + 1];
    if (!atom.unit || !next || next.unit || next.dead || !next.link || next.link === 'times') return;
    isListing = isBareDecimal(next) && (isListing || isBareDecimal(atoms[index + 2]));
    if (!(atom.led ? continuesLed(atom, next, text) : continues(atom, next, text, isListing))) return;
    takeUnit(next, atom.unit, next.end);
    next.led = atom.led;
  });
}

function isBareDecimal(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.link === 'list' && atom.mark !== '' && !atom.unit && !atom.dead;
}

/** "mm 0,5, 540 aghi" is no list. */
function continuesLed(atom: Atom, next: Atom, text: string): boolean {
  return next.mark !== '' || text[atom.stop] !== ',';
}

/** "0.5mm/1.0" and two more decimals go on, "0.5mm - 9.99", "0.5mm or 1.5 hours" and "0.5mm/1.5 oz" do not. */
function continues(atom: Atom, next: Atom, text: string, isListing: boolean): boolean {
  if (!next.mark || next.value > atom.value * WIDEST_STEP) return false;
  const gap = text.slice(atom.stop, next.start);
  const right = text.slice(next.end, next.end + AROUND);
  if (isListing || /^ ?[/|] ?$/.test(gap)) return !OTHER_MEASURE.test(right);
  return !/^,| - /.test(gap) && /^ ?(?:$|[)\]/|;~])/.test(right);
}

/** Whether two linked numbers measure different things: "540/0.5mm", "0.5 mm, 20 mm", "pack of 2, 0.5 mm". */
function isStranger(atom: Atom, next: Atom, text: string): boolean {
  if (atom.own && atom.unit !== next.unit) return true;
  if (next.link === 'tolerance') return false;
  const [low, high] = [Math.min(atom.value, next.value), Math.max(atom.value, next.value)];
  const isDash = next.link === 'range' && text.slice(atom.stop, next.start) === ' - ';
  const widest = next.link === 'range' ? WIDEST_DASH : WIDEST_STEP;
  if (atom.own) return (isDash || next.link === 'list') && low > 0 && high > low * widest;
  if (atom.mark) return false;
  if (next.mark && atom.value >= FEWEST_PINS && atom.value >= next.value * PINS_RATIO) return true;
  if (next.value > 0 && atom.value > next.value * widest) return true;
  if (atom.link !== null || !next.mark || atom.value <= next.value) return false;
  // "Step 1 - 0.5mm" and "pack of 2, 0.5 mm" count something else; "1, 0.5 mm" and "2-0.5mm" may not.
  if (next.link === 'range') return isDash;
  return text[atom.stop] === ',' && /[a-zЀ-ӿ] $/.test(text.slice(Math.max(0, atom.start - 2), atom.start));
}

// --- Quantities ----------------------------------------------------------------------------------------------------------

/** The numbers that have a unit, in groups that are linked. */
function groupsOf(atoms: Atom[]): Atom[][] {
  const groups: Atom[][] = [];
  let open: Atom[] | null = null;
  for (const atom of atoms) {
    if (atom.dead || !atom.unit) {
      open = null;
    } else if (open && atom.link) {
      open.push(atom);
    } else {
      open = [atom];
      groups.push(open);
    }
  }
  return groups;
}

function quantitiesOf(group: Atom[], folded: Folded): Quantity[] {
  if (!settleThousands(group)) return [];
  return splitGroup(group)
    .filter((part) => !isSlug(part, folded.text))
    .map((part) => quantityOf(part, folded));
}

/** Decides "1.000" by the other numbers of its group; false when nothing decides. */
function settleThousands(group: Atom[]): boolean {
  const decimal = group.find(({ mark, ambiguous }) => mark && !ambiguous)?.mark;
  for (const atom of group.filter(({ ambiguous }) => ambiguous)) {
    if (!decimal) return false;
    if (atom.mark !== decimal) atom.value *= 1000;
  }
  return true;
}

/** "0.25-0.5mm, 1.0mm" is a range and a length; "0,5 – 1 y 2 mm" is one list; "2.0 0.5mm" is no list. */
function splitGroup(group: Atom[]): Atom[][] {
  if (group.length === 2 && group[1]?.link === 'space') return [group.slice(1)];
  if (!group.some(({ link }) => link === 'range')) return [group];
  const parts: Atom[][] = [];
  group.forEach((atom, index) => {
    const part = parts.at(-1);
    if (part && !(atom.link === 'list' && group[index - 1]?.own)) part.push(atom);
    else parts.push([atom]);
  });
  return parts;
}

/** The slug of 0.25 or 0.5 mm, or a range that no one sells: nothing to rely on. */
function isSlug(part: Atom[], text: string): boolean {
  const [low, high] = part;
  if (part.length !== 2 || !low || !high || low.own || low.mark || high.mark) return false;
  if (high.link !== 'range' || text.slice(low.end, high.start) !== '-') return false;
  return text[high.end] === '-' || (low.value === 0 && high.unit === 'mm' && high.value >= LEAST_SLUG);
}

function quantityOf(part: Atom[], folded: Folded): Quantity {
  const { text } = folded;
  const first = part[0] as Atom;
  const last = part.at(-1) as Atom;
  const left = text.slice(Math.max(0, first.from - AROUND), first.from);
  const right = text.slice(last.stop, last.stop + AROUND);
  const isPair = part.length === 2;
  const isRange = isPair && (last.link === 'range' || BETWEEN_BEFORE.test(left) || BETWEEN_AFTER.test(right));
  return {
    kind: isRange ? 'range' : part.length === 1 ? 'single' : 'list',
    amounts: part.map((atom) => ({ mm: mmOf(atom, last.unit), ...spanOf(folded, atom.start, atom.end) })),
    unit: last.unit as Unit,
    bound: isRange ? null : boundOf(left, right),
    pieces: first.pieces,
    ...spanOf(folded, first.from, last.stop),
  };
}

function boundOf(left: string, right: string): Quantity['bound'] {
  if (UP_TO_BEFORE.test(left) || UP_TO_AFTER.test(right)) return 'up-to';
  return FROM_BEFORE.test(left) || FROM_AFTER.test(right) ? 'from' : null;
}

function mmOf(atom: Atom, unit: Unit | null): number {
  return Math.round(atom.value * MM_PER[unit ?? 'mm'] * 1000) / 1000;
}

function spanOf(folded: Folded, start: number, end: number): { start: number; end: number } {
  return { start: originOf(folded, start), end: originOf(folded, end - 1) + 1 };
}
