import type { CleaningMethod, Fact } from '../facts';
import type { ScannedPassage, Span } from '../passage-scan';
import {
  evidenceFor,
  factsOf,
  gap,
  has,
  inOnePhrase,
  isDenied,
  isNear,
  phraseOf,
  type Reading,
  type Statement,
  speaksOf,
  statementsOf,
  type Word,
  wordsWith,
} from './statement';

/**
 * How the listing says to clean the needles. Cleaning of skin, hair, hands or the handle is not meant. A time limit ("no
 * longer than 10 minutes in alcohol") is no ban.
 */

/** How near skin, hair or hands must stand to a cleaning word to be what is cleaned, in characters. */
const OBJECT_REACH = 16;
/** How near "no need to" must stand to the cleaning it spares, in characters. */
const NEEDLESS_REACH = 40;

function isOfSkin(statement: Statement, word: Span): boolean {
  return isNear(statement, word, OBJECT_REACH, 'skin', 'face', 'scalp', 'beard', 'other-thing');
}

/** The cleaning words that are about the device. */
function cleaningWords(statement: Statement): Word[] {
  return wordsWith(statement, 'clean', 'disinfect').filter((word) => !isOfSkin(statement, word));
}

function isAboutCleaning(statement: Statement): boolean {
  return cleaningWords(statement).length > 0 || statement.label.some((word) => has(word, 'clean', 'disinfect'));
}

/** True when the phrase speaks of the handle before it speaks of cleaning, and names no needles. "UV steriliser box" does not. */
function isOfHandle(statement: Statement, word: Word): boolean {
  const phrase = phraseOf(statement, word);
  return (
    phrase.some((other) => has(other, 'handle') && other.end <= word.start) &&
    !phrase.some((other) => has(other, 'needle', 'any-cartridge', 'any-roller', 'roller'))
  );
}

/** "For more than 10 minutes": a limit on how long, not on whether. A percentage is no limit. */
function isLimit(statement: Statement, word: Word): boolean {
  const { passage, end } = statement;
  return (
    phraseOf(statement, word).some((other) => has(other, 'more-than')) &&
    /\d(?![\d.,]*\s*%)/.test(passage.text.slice(word.end, end))
  );
}

function readAlcohol(statement: Statement, word: Word): Reading<CleaningMethod>[] {
  const phrase = phraseOf(statement, word);
  if (isOfHandle(statement, word) || phrase.some((other) => has(other, 'needless'))) return [];
  if (isOfSkin(statement, word) || phrase.some((other) => has(other, 'serum'))) return [];
  const denied = isDenied(statement, word) && !isLimit(statement, word);
  return [{ value: denied ? 'alcohol-not-ok' : 'alcohol-ok', evidence: evidenceFor(statement, word) }];
}

function readOther(statement: Statement, word: Word): Reading<CleaningMethod>[] {
  if (isDenied(statement, word) || isOfHandle(statement, word) || isOfSkin(statement, word)) return [];
  const evidence = evidenceFor(statement, word);
  const other: Reading<CleaningMethod> = { value: 'stated-other', evidence };
  const waterOnly = has(word, 'water') && isNear(statement, word, OBJECT_REACH, 'only');
  return waterOnly ? [other, { value: 'alcohol-not-ok', evidence }] : [other];
}

/** Agents need a cleaning word in their own phrase, unless the whole row is about cleaning. */
function isUsedToClean(statement: Statement, word: Word): boolean {
  if (statement.label.some((label) => has(label, 'clean', 'disinfect'))) return true;
  return cleaningWords(statement).some((clean) => inOnePhrase(statement, clean, word));
}

function readMethods(statement: Statement): Reading<CleaningMethod>[] {
  if (!isAboutCleaning(statement)) return [];
  return statement.words.flatMap((word) => {
    if (has(word, 'alcohol')) return readAlcohol(statement, word);
    if (has(word, 'cleaning-agent', 'water') && isUsedToClean(statement, word)) return readOther(statement, word);
    return [];
  });
}

/** "No need to disinfect". Washing counts only where needles are named; a new sterile head needs no disinfection indeed. */
function readNeedless(statement: Statement): Reading<CleaningMethod>[] {
  if (speaksOf(statement, 'disposable-part', 'serum')) return [];
  const said = wordsWith(statement, 'no-cleaning').filter((word) => !isOfSkin(statement, word));
  const direct = said.map((word) => ({ value: 'none-needed' as const, evidence: evidenceFor(statement, word) }));
  const namesDevice = speaksOf(
    statement,
    'needle',
    'any-roller',
    'roller',
    'any-stamp',
    'stamp',
    'any-cartridge',
    'any-device',
  );
  const spared = wordsWith(statement, 'needless').flatMap((needless) =>
    cleaningWords(statement)
      .filter((word) => has(word, 'disinfect') || namesDevice)
      .filter((word) => gap(needless, word) <= NEEDLESS_REACH && inOnePhrase(statement, needless, word))
      .filter(
        (word) => !isOfHandle(statement, word) && !isNear(statement, word, NEEDLESS_REACH, 'alcohol', 'cleaning-agent'),
      )
      .map((word) => ({ value: 'none-needed' as const, evidence: evidenceFor(statement, needless, word) })),
  );
  return [...direct, ...spared];
}

/** Every cleaning method the listing states; empty when it states none. */
export function readCleaning(passages: readonly ScannedPassage[]): Fact<CleaningMethod>[] {
  return factsOf(
    statementsOf(passages).flatMap((statement) => [...readMethods(statement), ...readNeedless(statement)]),
  );
}
