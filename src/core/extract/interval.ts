import type { Fact } from '../facts';
import type { ScannedPassage, Span } from '../passage-scan';
import type { AnyConcept } from '../words/vocabulary';
import {
  evidenceFor,
  factsOf,
  gap,
  has,
  inOnePhrase,
  isDenied,
  phraseOf,
  type Statement,
  speaksOf,
  statementsOf,
  type Word,
} from './statement';

/**
 * How often the listing says to use the device. A rhythm is a unit of time with a count ("twice a week", "週に2回") or with
 * "every" on either side ("every 2 weeks", "4週間ごと"), or one word ("daily"). Shipping, warranty, battery and "results in 4
 * weeks" have neither. Where a range is given, the most frequent end counts.
 */

const UNIT_DAYS: readonly (readonly [AnyConcept, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
];
const ADVERB_DAYS: readonly (readonly [AnyConcept, number])[] = [
  ['daily', 1],
  ['weekly', 7],
  ['monthly', 30],
];
const NUMBERS: readonly (readonly [AnyConcept, number])[] = [
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
];

/** Farthest that a count may stand from its unit ("2 to 3 times per every week"), in characters. */
const COUNT_REACH = 16;
/** Farthest that a number may stand from the word it counts. */
const NUMBER_REACH = 2;
const EVERY_REACH = 12;
const CLOSE_BEHIND = 6;
/** "With our serum": how far behind "with", in characters. */
const WITH_REACH = 8;
/** A statement with no more letters than these besides words we know is about the rhythm ("毎日に"). */
const FEW_LETTERS = 2;
/** More often or more rarely than this is no advice about needling. */
const MAX_COUNT = 7;
const MAX_PERIOD = 60;

/** A number or a range of numbers, in digits or words. */
interface Count extends Span {
  low: number;
  high: number;
}

/** Digits of several scripts, made ASCII. */
function plainDigits(text: string): string {
  return text.replace(/[０-９٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

const DIGITS =
  /(?<![\d.,/])(\d{1,2})(?:\s*(?:-|–|—|~|〜|～|\/|to|or|a|à|bis|do|до|или|ou|o|або|إلى|الى|أو)\s*(\d{1,2}))?(?![\d%]|[.,]\d)/gi;

function digitCounts({ passage, start, end }: Statement): Count[] {
  // Full-width and Arabic digits are one code unit each, so places stay the same; their low bits are the digit or 16 more.
  const text = plainDigits(passage.text.slice(start, end));
  return [...text.matchAll(DIGITS)].map((match) => {
    const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])];
    return {
      low: Math.min(low, high),
      high: Math.max(low, high),
      start: start + match.index,
      end: start + match.index + match[0].length,
    };
  });
}

function wordCounts({ words }: Statement): Count[] {
  return words.flatMap(({ concepts, start, end }) => {
    const value = NUMBERS.find(([concept]) => concepts.includes(concept))?.[1];
    return value === undefined ? [] : [{ low: value, high: value, start, end }];
  });
}

/** The number that stands right before a word, or is part of it ("twice"). */
function countOf({ passage }: Statement, counts: readonly Count[], word: Span): Count | null {
  const isRightBefore = (count: Count) =>
    count.end <= word.start &&
    word.start - count.end <= NUMBER_REACH &&
    /^[\s-]*$/.test(passage.text.slice(count.end, word.start));
  return (
    counts.find(isRightBefore) ?? counts.find((count) => count.start >= word.start && count.end <= word.end) ?? null
  );
}

function daysOf(word: Word, table: readonly (readonly [AnyConcept, number])[]): number | null {
  return table.find(([concept]) => has(word, concept))?.[1] ?? null;
}

interface Rhythm extends Span {
  days: number;
  /** Said with a count, so that it can hardly be about anything but use. */
  counted: boolean;
}

function spanOf(...spans: Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** "Twice", "2-3 times": every count of times in the statement. */
function talliesOf(statement: Statement, counts: readonly Count[]): Count[] {
  return statement.words.flatMap((word) => {
    const count = has(word, 'times') ? countOf(statement, counts, word) : null;
    if (!count || count.high < 1 || count.high > MAX_COUNT) return [];
    return [{ ...spanOf(word, count), low: count.low, high: count.high }];
  });
}

/** "Twice a week", "2-3 times every month", "週2回": the unit with the nearest tally. */
function countedRhythm(
  statement: Statement,
  unit: Word,
  unitDays: number,
  period: Count | null,
  tallies: readonly Count[],
): Rhythm | null {
  const outer = period ? spanOf(period, unit) : unit;
  let nearest: Count | null = null;
  for (const tally of tallies) {
    const distance = gap(tally, outer);
    if (distance < 0 || distance > COUNT_REACH || !inOnePhrase(statement, tally, outer)) continue;
    if (!nearest || distance < gap(nearest, outer)) nearest = tally;
  }
  if (!nearest) return null;
  const days = Math.max(1, Math.floor(((period?.low ?? 1) * unitDays) / nearest.high));
  return { ...spanOf(nearest, outer), days, counted: true };
}

/** "Every 2-4 weeks", "3 weeks apart", "fortnightly". */
function everyRhythm(unit: Word, unitDays: number, period: Count | null, statement: Statement): Rhythm | null {
  const outer = period ? spanOf(period, unit) : unit;
  const isBeside = (word: Word) => {
    const distance = gap(word, outer);
    return distance >= 0 && distance <= EVERY_REACH && inOnePhrase(statement, word, outer);
  };
  const every = statement.words.find((word) => has(word, 'every') && (word === unit || isBeside(word)));
  const days = (period?.low ?? 1) * unitDays;
  return every && days >= 1 ? { ...spanOf(every, outer), days, counted: period !== null } : null;
}

/** "Every six weeks": a number in words that no vocabulary holds, so the rhythm is not known. */
function isUnread({ passage, words }: Statement, unit: Word): boolean {
  return words.some((every) => {
    const between = passage.text.slice(every.end, unit.start);
    return has(every, 'every') && every.end < unit.start && between.length <= EVERY_REACH && /\p{L}{2,}/u.test(between);
  });
}

function rhythmsOf(statement: Statement): Rhythm[] {
  const units = statement.words.filter((word) => has(word, 'day', 'week', 'month', 'daily', 'weekly', 'monthly'));
  if (units.length === 0) return [];
  const counts = [...digitCounts(statement), ...wordCounts(statement)];
  const tallies = talliesOf(statement, counts);
  // "Once", "раз в" count times, never weeks.
  const periods = counts.filter((count) => !tallies.some(({ start, end }) => count.start >= start && count.end <= end));
  return units.flatMap((unit) => {
    const adverbDays = daysOf(unit, ADVERB_DAYS);
    const unitDays = daysOf(unit, UNIT_DAYS) ?? adverbDays ?? 0;
    const period = adverbDays === null ? countOf(statement, periods, unit) : null;
    if (period ? period.high > MAX_PERIOD : isUnread(statement, unit)) return [];
    const counted = countedRhythm(statement, unit, unitDays, period, tallies);
    if (counted) return counted;
    if (adverbDays !== null) return { start: unit.start, end: unit.end, days: adverbDays, counted: false };
    return everyRhythm(unit, unitDays, period, statement) ?? [];
  });
}

/** What goes on the skin rather than into it. */
const COSMETIC: readonly AnyConcept[] = ['cosmetic', 'serum', 'vitamin-c', 'retinol', 'acid', 'hyaluronic', 'numbing'];
const DEVICE: readonly AnyConcept[] = [
  'needle-it',
  'needling',
  'roller',
  'any-roller',
  'stamp',
  'any-stamp',
  'pen',
  'any-pen',
  'any-device',
];

/** Shipping, cleaning: named before the rhythm, or right behind it ("everyday prices"). */
function isOfOtherThing(phrase: readonly Word[], rhythm: Span): boolean {
  return phrase.some(
    (word) =>
      has(word, 'trade', 'clean', 'disinfect') && (word.end <= rhythm.start || gap(word, rhythm) <= CLOSE_BEHIND),
  );
}

/** "Apply the serum daily". Where both serum and device are named, the nearest before the rhythm; "with serum" is no subject. */
function isOfCosmetic(statement: Statement, phrase: readonly Word[], rhythm: Span): boolean {
  const isComplement = (word: Word) =>
    statement.words.some(
      (before) => has(before, 'with') && before.end <= word.start && gap(before, word) <= WITH_REACH,
    );
  const subjects = (words: readonly Word[]) =>
    words.filter((word) => has(word, ...DEVICE) || (has(word, ...COSMETIC) && !isComplement(word)));
  const near = subjects(phrase);
  const all = subjects(statement.words);
  const subject = near.filter((word) => word.end <= rhythm.start).at(-1) ?? near[0];
  if (subject) return !has(subject, ...DEVICE);
  return all.length > 0 && !all.some((word) => has(word, ...DEVICE));
}

/** A bare "daily" or "every week" must be about use: a word for it or for the device, or nothing else being said. */
function isAboutUse(statement: Statement, rhythm: Rhythm): boolean {
  if (rhythm.counted || speaksOf(statement, 'use', ...DEVICE)) return true;
  return statement.passage.field !== 'title' && lettersBeside(statement, rhythm) <= FEW_LETTERS;
}

/** How many letters of the statement belong neither to the rhythm nor to any word we know. */
function lettersBeside({ passage, start, end, words }: Statement, rhythm: Span): number {
  const isOurs = (at: number) => [rhythm, ...words].some((span) => at >= span.start && at < span.end);
  const letters = [...passage.text.slice(start, end).matchAll(/\p{L}/gu)];
  return letters.filter(({ index }) => !isOurs(start + index)).length;
}

function isOfDevice(statement: Statement, rhythm: Rhythm): boolean {
  const phrase = phraseOf(statement, rhythm);
  return (
    !isDenied(statement, rhythm) &&
    !isOfOtherThing(phrase, rhythm) &&
    !isOfCosmetic(statement, phrase, rhythm) &&
    isAboutUse(statement, rhythm)
  );
}

/** How often the listing says to use the device, in days between sessions: the most frequent rhythm it states, or null. */
export function readInterval(passages: readonly ScannedPassage[]): Fact<number> | null {
  const found = statementsOf(passages).flatMap((statement) =>
    rhythmsOf(statement)
      .filter((rhythm) => isOfDevice(statement, rhythm))
      .map((rhythm) => ({ value: rhythm.days, evidence: evidenceFor(statement, rhythm) })),
  );
  return factsOf(found).sort((a, b) => a.value - b.value)[0] ?? null;
}
