import type { Fact, ProductArea } from '../facts';
import type { ScannedPassage } from '../passage-scan';
import type { AnyConcept } from '../words/vocabulary';
import {
  evidenceFor,
  factsOf,
  gap,
  has,
  inOnePhrase,
  isDenied,
  type Reading,
  type Statement,
  statementsOf,
  type Word,
} from './statement';

/**
 * Where on the body the listing says the device is used. A place it tells people to avoid is none. Thin skin (eyes, lips) is
 * only read where nothing before it in the sentence forbids: a warning about it must be right. For the scalp alone is a
 * device only when nothing else is named: longer needles are let pass there.
 */

const AREAS: readonly (readonly [AnyConcept, ProductArea])[] = [
  ['eyelid', 'eyelid'],
  ['under-eye', 'under-eye'],
  ['lips', 'lips'],
  ['beard', 'beard'],
  ['scalp', 'scalp'],
  ['face', 'face'],
  ['body-area', 'body'],
];
const THIN_SKIN: readonly ProductArea[] = ['eyelid', 'under-eye', 'lips'];

/** How near another area or the device must stand for "body" to be a person's, in characters. */
const BODY_REACH = 20;

function areaOf(word: Word): ProductArea | null {
  if (has(word, 'no-area')) return null;
  return AREAS.find(([concept]) => has(word, concept))?.[1] ?? null;
}

/** "Body" may be the roller's: it is a person's beside another area ("face and body") or right before the device's name. */
function isPersonsBody({ words }: Statement, word: Word): boolean {
  const ambiguous = words.some((other) => other.start === word.start && other.end === word.end && has(other, 'handle'));
  if (!ambiguous) return true;
  return words.some((other) => {
    if (has(other, 'roller', 'any-roller', 'needling')) return gap(word, other) <= 1;
    return has(other, 'face', 'scalp', 'beard') && !has(other, 'no-area') && gap(word, other) <= BODY_REACH;
  });
}

/** "Eye cream", "lip serum": the cream's area, not the device's. */
function isOfCosmetic({ words }: Statement, word: Word): boolean {
  return words.some((other) => has(other, 'cosmetic', 'serum') && gap(word, other) <= 1);
}

function readStatement(statement: Statement): Reading<ProductArea>[] {
  if (statement.label.some((word) => has(word, 'avoid', 'negation'))) return [];
  return statement.words.flatMap((word) => {
    const area = areaOf(word);
    if (!area || (area === 'body' && !isPersonsBody(statement, word))) return [];
    const thin = THIN_SKIN.includes(area);
    if (isDenied(statement, word, thin) || (thin && isOfCosmetic(statement, word))) return [];
    return [{ value: area, evidence: evidenceFor(statement, word) }];
  });
}

/**
 * True when the statement names skin, its troubles or a place other than the scalp, without forbidding it outright. "No pain
 * on the face" names the face.
 */
function speaksOfMoreThanScalp(statement: Statement): boolean {
  return statement.words.some((word) => {
    const area = areaOf(word);
    const other = area ? area !== 'scalp' : has(word, 'skin', 'ailment') && !has(word, 'scalp', 'no-area');
    if (!other || (area === 'body' && !isPersonsBody(statement, word))) return false;
    return !statement.words.some(
      (ban) => has(ban, 'avoid') && ban.end <= word.start && inOnePhrase(statement, ban, word),
    );
  });
}

/** All areas the listing names for use, and whether it presents the device for scalp or hair alone. */
export function readAreas(passages: readonly ScannedPassage[]): { areas: Fact<ProductArea>[]; scalpOnly: boolean } {
  const statements = statementsOf(passages);
  const areas = factsOf(statements.flatMap(readStatement));
  const namesScalp = areas.some(({ value }) => value === 'scalp');
  return { areas, scalpOnly: namesScalp && !statements.some(speaksOfMoreThanScalp) };
}

export type MainArea = 'face' | 'scalp' | 'beard' | 'body';

/** How much more often an area must be named than all others together to be the main one. */
const DOMINANCE = 2;

/**
 * The one area the listing is about, or null when it names none or several alike. The scalp where skin is spoken of too is
 * several.
 */
export function mainArea(areas: readonly Fact<ProductArea>[], scalpOnly: boolean): MainArea | null {
  if (scalpOnly) return 'scalp';
  const counts = new Map<MainArea, number>();
  for (const { value, evidence } of areas) {
    const main = value === 'scalp' || value === 'beard' || value === 'body' ? value : 'face';
    counts.set(main, (counts.get(main) ?? 0) + evidence.length);
  }
  if (counts.size === 1 && counts.has('scalp')) return null;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count >= DOMINANCE * (total - count))?.[0] ?? null;
}
