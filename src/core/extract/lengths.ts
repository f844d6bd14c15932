import type { Evidence, LengthMode, Lengths, NeedleLength } from '../facts';
import { evidenceOf, type ScannedPassage } from '../passage-scan';
import { type BareNumber, namesMillimetres, readNumbers } from '../quantity';
import type { Token } from '../scan';
import {
  has,
  isLooseLength,
  isOtherMeasure,
  isUsable,
  lengthsOf,
  readStatements,
  type StatedLength,
  type Statement,
} from './length-statements';

/**
 * How long the needles are, as the whole listing says it. The picker, the title, the rows and prose are all read and
 * merged; where they cannot all be true, every claim is kept and the disagreement with it.
 */

/** A choice of the picker, scanned. */
export interface ChoiceScan {
  /** The picker's name, '' where it has none. */
  name: string;
  selected: boolean;
  /** The words of the picker's name. */
  dimension: readonly Token[];
  passages: readonly ScannedPassage[];
}

/** Places kept per length: more prove nothing more. */
const MAX_EVIDENCE = 8;
/** Statements compared with one another: a page that says more different things contradicts itself. */
const MAX_COMPARED = 40;

function isKnown({ evidence }: NeedleLength, { passage, quote }: Evidence): boolean {
  return evidence.length >= MAX_EVIDENCE || evidence.some((one) => one.passage === passage && one.quote === quote);
}

/** Merges equal lengths, ascending, with all their evidence. */
function merge(values: readonly StatedLength[]): NeedleLength[] {
  const byMicron = new Map<number, NeedleLength>();
  for (const { mm, evidence } of values) {
    const micron = Math.round(mm * 1000);
    const known = byMicron.get(micron);
    if (!known) byMicron.set(micron, { mm: micron / 1000, evidence: [evidence] });
    else if (!isKnown(known, evidence)) known.evidence.push(evidence);
  }
  return [...byMicron.values()].sort((a, b) => a.mm - b.mm);
}

function spread(lengths: readonly NeedleLength[]): StatedLength[] {
  return lengths.flatMap(({ mm, evidence }) => evidence.map((one) => ({ mm, evidence: one })));
}

/** The number that a choice consists of ("0.5", "1"), or null. */
function bareNumberOf({ passages }: ChoiceScan): BareNumber | null {
  const text = passages[0]?.passage.text ?? '';
  const [number] = readNumbers(text);
  return number && text.trim() === text.slice(number.start, number.end) ? number : null;
}

/** True for a picker of bare numbers that can only be lengths: "0.25", "0.5", "1", or "black 0.5", "black 1.0". */
function isScale(choices: readonly ChoiceScan[]): boolean {
  if (choices.length < 2) return false;
  const numbers = choices.map(bareNumberOf);
  if (numbers.every((number) => number !== null && isLooseLength(number))) {
    return numbers.some((number) => number?.decimal);
  }
  return choices.every(({ passages }) => {
    const [number, ...more] = readNumbers(passages[0]?.passage.text ?? '');
    return number?.decimal && more.length === 0 && Object.values(CODED).includes(number.value);
  });
}

/** The lengths that codes stand for: "025", "05", "10". Only what is sold, so that running numbers are none. */
const CODED: Readonly<Record<string, number>> = {
  ...{ '02': 0.2, '03': 0.3, '05': 0.5, '025': 0.25, '075': 0.75, '020': 0.2, '030': 0.3, '050': 0.5 },
  ...{ '10': 1, '15': 1.5, '20': 2, '25': 2.5, '30': 3, '100': 1, '150': 1.5, '200': 2, '250': 2.5, '300': 3 },
};

/** The code that a choice consists of, or ''. */
function codeOf({ passages }: ChoiceScan): string {
  const text = passages[0]?.passage.text.trim() ?? '';
  return Object.hasOwn(CODED, text) ? text : '';
}

/**
 * True for a picker whose choices are codes, some of them with a leading zero. Only where it is named for lengths, or not
 * named at all: other names say what else is counted.
 */
function isCoded(choices: readonly ChoiceScan[]): boolean {
  const codes = choices.map(codeOf);
  const isNamed = choices.every((choice) => choice.name.trim() === '' || isNamedForLength(choice));
  const isZeroed = codes.some((code) => code.startsWith('0')) && !codes.every((code) => code.startsWith('0'));
  return isNamed && isZeroed && !codes.includes('');
}

function isNamedForLength({ dimension }: ChoiceScan): boolean {
  return dimension.some((token) => has(token, 'needle-length', 'length'));
}

/** What the choices of one picker say together of the numbers among them that lack their unit. */
interface BareNumbers {
  areSizes: boolean;
  /** Whole ones as well: 'alone' where a choice is nothing else. */
  whole: 'all' | 'alone' | 'none';
}

function bareNumbersOf(choices: readonly ChoiceScan[], unitSeen: boolean): BareNumbers {
  const isNamed = choices.some(isNamedForLength);
  const hasDecimals = choices.some(
    (choice) => bareNumberOf(choice)?.decimal || choice.passages.some(({ quantities }) => quantities.some(isUsable)),
  );
  const inMm = isNamed && choices.some(({ name }) => namesMillimetres(name));
  return {
    areSizes: unitSeen || isNamed || isScale(choices),
    whole: inMm ? 'all' : hasDecimals ? 'alone' : 'none',
  };
}

function lengthsOfChoice(choice: ChoiceScan, { areSizes, whole }: BareNumbers): StatedLength[] {
  const isWholeRead = whole === 'all' || (whole === 'alone' && bareNumberOf(choice) !== null);
  return choice.passages.flatMap((scanned) => {
    const { passage, quantities, tokens } = scanned;
    const usable = quantities.filter(
      (quantity) => isUsable(quantity) && !isOtherMeasure(passage.text, tokens, quantity),
    );
    if (usable.length > 0) return usable.flatMap((quantity) => lengthsOf(scanned, quantity));
    if (!areSizes) return [];
    return readNumbers(passage.text)
      .filter((number) => isLooseLength(number) && (number.decimal || isWholeRead))
      .map(({ value, start, end }) => ({ mm: value, evidence: evidenceOf(passage, start, end) }));
  });
}

interface Picker {
  offered: NeedleLength[];
  selected: NeedleLength | null;
  /** The choice made, or every choice there is, is a dial ("0.25–2.5 mm"): `offered` holds its ends. */
  isRange: boolean;
}

function isRange({ passages }: ChoiceScan): boolean {
  return passages.some(({ quantities }) =>
    quantities.some((quantity) => quantity.kind === 'range' && isUsable(quantity)),
  );
}

function ends(lengths: readonly NeedleLength[]): NeedleLength[] {
  return [...lengths.slice(0, 1), ...lengths.slice(1).slice(-1)];
}

/** A choice that is a size. */
interface Size {
  choice: ChoiceScan;
  values: StatedLength[];
  /** Read from a code in a picker that is not named for needles: not sure enough to rely on the choice made. */
  isGuess: boolean;
}

/** The choices of one picker that are sizes. */
function sizesOf(choices: readonly ChoiceScan[], unitSeen: boolean): Size[] {
  if (isCoded(choices)) {
    return choices.flatMap((choice) =>
      choice.passages.slice(0, 1).map(({ passage }) => ({
        choice,
        values: [{ mm: CODED[codeOf(choice)] ?? 0, evidence: evidenceOf(passage, 0, passage.text.length) }],
        isGuess: !choice.dimension.some((token) => has(token, 'needle-length')),
      })),
    );
  }
  const bare = bareNumbersOf(choices, unitSeen);
  return choices
    .map((choice) => ({ choice, values: lengthsOfChoice(choice, bare), isGuess: false }))
    .filter(({ values }) => values.length > 0);
}

function readPicker(choices: readonly ChoiceScan[]): Picker {
  const unitSeen = choices.some(({ passages }) => passages.some(({ quantities }) => quantities.some(isUsable)));
  const pickers = new Map<string, ChoiceScan[]>();
  for (const choice of choices) {
    const picker = pickers.get(choice.name);
    if (picker) picker.push(choice);
    else pickers.set(choice.name, [choice]);
  }
  const sizes = [...pickers.values()].flatMap((picker) => sizesOf(picker, unitSeen));
  const chosen = sizes.filter(({ choice, isGuess }) => choice.selected && !isGuess);
  const decisive = chosen.length > 0 ? chosen : sizes;
  if (decisive.length > 0 && decisive.every(({ choice }) => isRange(choice))) {
    return { offered: ends(merge(decisive.flatMap(({ values }) => values))), selected: null, isRange: true };
  }
  const lengthsIn = (list: readonly Size[]) => merge(list.flatMap(({ values }) => values.filter(({ mm }) => mm > 0)));
  // A chosen "0.5 + 1.0 mm set" is no single length: the longest of it decides.
  return { offered: lengthsIn(sizes), selected: lengthsIn(chosen).at(-1) ?? null, isRange: false };
}

/** Drops a summarising range ("five lengths, 0.25 to 2.0 mm") where a list gives the lengths themselves. */
function withoutSummaries(statements: readonly Statement[]): Statement[] {
  const listed = merge(statements.filter(({ range }) => !range).flatMap(({ values }) => values));
  const [min, max] = [listed[0]?.mm, listed.at(-1)?.mm];
  return statements.filter(
    ({ range, values }) => !range || listed.length < 2 || values[0]?.mm !== min || values.at(-1)?.mm !== max,
  );
}

/** Lists that spell out what a firm range only sums up: they count as firmly as the range does. */
function detailsOf(firm: readonly Statement[], loose: readonly Statement[]): Statement[] {
  const ranges = firm.filter(({ range }) => range).map(({ values }) => merge(values));
  return loose.filter(({ range, values }) => {
    const listed = merge(values);
    const spansAs = ([from, to]: NeedleLength[]) => from?.mm === listed[0]?.mm && to?.mm === listed.at(-1)?.mm;
    return !range && listed.length > 2 && ranges.some(spansAs);
  });
}

/** A range covers what lies inside it; a list covers what it names. */
function covers({ range, values }: Statement, other: Statement): boolean {
  const own = merge(values).map(({ mm }) => mm);
  const [min = 0, max = 0] = [own[0], own.at(-1)];
  return merge(other.values).every(({ mm }) => (range ? mm >= min && mm <= max : own.includes(mm)));
}

/** Each statement once, however often the page repeats it. */
function different(all: readonly Statement[]): Statement[] {
  const saying = (statement: Statement) => {
    const { field, isRow, range, values } = statement;
    return [[field, isRow, range, ...merge(values).map(({ mm }) => mm)].join(), statement] as const;
  };
  return [...new Map(all.map(saying)).values()];
}

/** True when the statements cannot all be true: of two, neither holds all that the other says. */
function disagree(all: readonly Statement[]): boolean {
  const statements = different(all);
  if (statements.length > MAX_COMPARED) return true;
  return statements.some((one, index) =>
    statements.slice(index + 1).some((other) => {
      // Several titles or sentences add up; several rows of one name do not.
      if (one.field === other.field && !(one.isRow && other.isRow)) return false;
      return !covers(one, other) && !covers(other, one);
    }),
  );
}

/** A dial from the shortest to the longest length: what lies between is no more than a place on it. */
function spans(lengths: readonly NeedleLength[]): (statement: Statement) => boolean {
  return ({ range, values }) => {
    const own = merge(values);
    return range && own[0]?.mm === lengths[0]?.mm && own.at(-1)?.mm === lengths.at(-1)?.mm;
  };
}

function modeOf(statements: readonly Statement[], offered: readonly NeedleLength[], isPen: boolean): LengthMode {
  if (offered.length <= 1) return 'single';
  if (statements.some(({ adjustable }) => adjustable)) return 'adjustable';
  if (statements.every(({ range }) => range)) return isPen ? 'adjustable' : 'unknown';
  return statements.some(({ kit, values }) => kit && values.length > 1) ? 'kit' : 'variants';
}

/** Lengths the listing states that its own picker does not have: one of the two is wrong. */
function strangersTo(picker: readonly NeedleLength[], statements: readonly Statement[]): Statement[] {
  return statements.filter(
    ({ range, values }) =>
      !range && merge(values).length === 1 && !values.some(({ mm }) => picker.some((offered) => offered.mm === mm)),
  );
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
  const statements = passages.flatMap((scanned) => readStatements(scanned, isPen));
  const picker = readPicker(choices);
  const firm = statements.filter(({ claim }) => claim === 'firm');
  const loose = statements.filter(({ claim }) => claim === 'loose');
  const isFirm = picker.offered.length > 0 || firm.length > 0;
  const used = withoutSummaries(isFirm ? [...firm, ...detailsOf(firm, loose)] : loose);
  const inUse = new Set(used);
  const mentioned = merge(statements.filter((statement) => !inUse.has(statement)).flatMap(({ values }) => values));
  if (picker.isRange) {
    return {
      mode: isPen ? 'adjustable' : 'unknown',
      offered: picker.offered,
      selected: null,
      conflict: false,
      mentioned,
    };
  }
  if (picker.offered.length > 0) {
    const strangers = strangersTo(picker.offered, used);
    const offered = merge([...spread(picker.offered), ...strangers.flatMap(({ values }) => values)]);
    const mode = offered.length > 1 ? 'variants' : 'single';
    return { mode, offered, selected: picker.selected, conflict: strangers.length > 0, mentioned };
  }
  const stated = merge(used.flatMap(({ values }) => values));
  const mode = modeOf(used, stated, isPen);
  const all = mode === 'adjustable' && used.some(spans(stated)) ? ends(stated) : stated;
  // Nothing is a length only where a dial or a range begins.
  const offered = mode === 'adjustable' || mode === 'unknown' ? all : all.filter(({ mm }) => mm > 0);
  return { mode, offered, selected: null, conflict: isFirm && disagree(used), mentioned };
}
