import type { Claim, Fact } from '../facts';
import type { ScannedPassage } from '../passage-scan';
import type { AnyConcept } from '../words/vocabulary';
import {
  evidenceFor,
  factsOf,
  gap,
  has,
  inOnePhrase,
  isDenied,
  isNear,
  type Reading,
  type Statement,
  speaksOf,
  statementsOf,
  type Word,
  wordsWith,
} from './statement';

/**
 * What the listing claims about use that the safety rules answer. Each claim needs its words in one sentence, near each
 * other and not denied; a missing claim costs a note, a false one costs trust.
 */

const DEVICE: readonly AnyConcept[] = [
  'roller',
  'any-roller',
  'stamp',
  'any-stamp',
  'pen',
  'any-pen',
  'infuser',
  'any-device',
  'any-cartridge',
  'needle',
];
const NEEDLING: readonly AnyConcept[] = ['needle-it', 'needling', 'roller', 'any-roller', 'stamp', 'any-stamp'];

/** How near "only" must stand to the experts, in characters. */
const ONLY_REACH = 32;
/** How near "trained", "used by" must stand to the experts. */
const EXPERT_REACH = 24;
/** "Licensed skin care professionals". */
const QUALIFIED_REACH = 16;
/** An expert who opens a sentence stands within so many characters of its start. */
const OPENING = 8;
/** Room for an article between two words ("يختار المختص"), in characters. */
const ARTICLE = 4;
const SHARE_REACH = 48;
const HEADS_REACH = 60;
const REUSE_REACH = 32;
/** A cartridge used so often is reused; larger numbers are pins, strokes and the like. */
const MAX_USES = 30;
const FDA_REACH = 24;
const TREAT_REACH = 48;
/** How near the words of "apply serum, then start rolling" must stand. */
const SERUM_REACH = 80;
const THEN_REACH = 16;
const BESIDE_REACH = 6;

function reading(statement: Statement, value: Claim, ...words: Word[]): Reading<Claim> {
  return { value, evidence: evidenceFor(statement, ...words) };
}

function isBeside(statement: Statement, word: Word, reach: number, ...concepts: AnyConcept[]): Word | undefined {
  return statement.words.find(
    (other) =>
      other !== word && has(other, ...concepts) && gap(word, other) <= reach && inOnePhrase(statement, word, other),
  );
}

/** "Longer needles are for professionals only" speaks of other needles. */
function isOfLongerNeedles({ words, passage, start, end }: Statement): boolean {
  const measured = /\d[\s\p{L}]{0,6}\+|[<>≥≤]\s*\d/u.test(passage.text.slice(start, end));
  return measured || words.some((word) => has(word, 'more-than') && !has(word, 'only'));
}

/**
 * The listing keeps the device from laypeople: "for professional use only", "for use by a trained practitioner", "not for home
 * use". "Professional grade" and "for home and professional use" keep nobody away.
 */
function readProfessionalOnly(statement: Statement): Reading<Claim>[] {
  const { words } = statement;
  const home = words.find((word) => has(word, 'home'));
  // "Not available for delivery to your home" keeps nobody from using it there.
  if (home && speaksOf(statement, 'trade')) return [];
  if (home)
    return isDenied(statement, home) && !isOfLongerNeedles(statement)
      ? [reading(statement, 'professional-only', home)]
      : [];
  if (isOfLongerNeedles(statement)) return [];
  const experts = wordsWith(statement, 'expert').filter(
    (word) => !isDenied(statement, word) && !isPraise(statement, word),
  );
  return experts.flatMap((expert) => {
    const only = isBeside(statement, expert, ONLY_REACH, 'only');
    if (only) return [reading(statement, 'professional-only', expert, only)];
    const qualified = isBeside(statement, expert, QUALIFIED_REACH, 'qualified');
    const used = isBeside(statement, expert, EXPERT_REACH, 'used-by');
    if (qualified && used && (used.start < expert.start || gap(used, expert) <= 2))
      return [reading(statement, 'professional-only', used, expert)];
    return decidesOnUse(statement, expert) ? [reading(statement, 'professional-only', expert)] : [];
  });
}

/** "Professional quality", "professional needles": praise of the thing, not a word about who may use it. */
function isPraise(statement: Statement, expert: Word): boolean {
  return statement.words.some(
    (word) => has(word, 'grade', ...DEVICE) && gap(word, expert) >= 0 && gap(word, expert) <= 1,
  );
}

/** "The practitioner selects the roller": whoever writes so sells to practitioners. */
function decidesOnUse(statement: Statement, expert: Word): boolean {
  const decides = isBeside(statement, expert, ARTICLE, 'decides');
  if (!decides || Math.min(expert.start, decides.start) - statement.start > OPENING) return false;
  return speaksOf(statement, ...DEVICE);
}

/** One device or head for several people: shared, used by a whole household, or with a head for each. */
function readSharing(statement: Statement, previous: Statement | null): Reading<Claim>[] {
  if (speaksOf(statement, 'other-thing')) return [];
  const heads = severalHeads(statement);
  return wordsWith(statement, 'several-people', 'household').flatMap((group) => {
    const shared = isBeside(statement, group, SHARE_REACH, 'share');
    if (isDenied(statement, group) || (shared && isDenied(statement, shared))) return [];
    if (shared || has(group, 'household')) {
      const separate = heads ?? (previous ? severalHeads(previous) : undefined);
      return [reading(statement, separate ? 'share-separate-heads' : 'share-same-needles', group, shared ?? group)];
    }
    const forThem = isBeside(statement, group, HEADS_REACH, 'for', 'use', 'every');
    return heads && forThem ? [reading(statement, 'share-separate-heads', group, heads)] : [];
  });
}

/** "Two heads", "separate heads", "each with their own". */
function severalHeads(statement: Statement): Word | undefined {
  return wordsWith(statement, 'head').find((head) => {
    const before = statement.passage.text.slice(Math.max(statement.start, head.start - 24), head.start);
    return /[2-9]|\d\d/.test(before) || isNear(statement, head, 24, 'separate', 'two', 'three', 'four');
  });
}

/** "Reuse each cartridge 5 times", "washable cartridges": said of what is made for one session. */
function readReuse(statement: Statement): Reading<Claim>[] {
  const parts = wordsWith(statement, 'disposable-part');
  return parts.flatMap((part) => {
    if (isDenied(statement, part)) return [];
    const reuse = statement.words.find(
      (word) => has(word, 'reuse') && isSaidOf(statement, word, part) && !isDenied(statement, word),
    );
    if (reuse) return [reading(statement, 'reuse-disposable', reuse, part)];
    const times = statement.words.find((word) => isManyUses(statement, word) && gap(word, part) <= REUSE_REACH);
    return times && speaksOf(statement, 'use', 'reuse') && !isDenied(statement, times)
      ? [reading(statement, 'reuse-disposable', part, times)]
      : [];
  });
}

/** The thing nearest to "reusable" is this one: right behind it, or the last named before it. */
function isSaidOf(statement: Statement, quality: Word, part: Word): boolean {
  if (gap(quality, part) > REUSE_REACH || !inOnePhrase(statement, quality, part)) return false;
  const things = statement.words.filter(
    (word) =>
      has(
        word,
        'handle',
        'roller',
        'any-roller',
        'pen',
        'any-pen',
        'any-device',
        'stamp',
        'any-stamp',
        'disposable-part',
        'cosmetic',
      ) && gap(word, quality) >= 0,
  );
  const right = things.find((word) => word.start >= quality.end && gap(word, quality) <= 2);
  const left = things.filter((word) => word.end <= quality.start).at(-1);
  const subject = right ?? left ?? things.find((word) => word.start >= quality.end);
  return subject !== undefined && (subject === part || gap(subject, part) <= 1);
}

/** "5 times", "3-5 uses", not "twice a week". */
function isManyUses(statement: Statement, word: Word): boolean {
  if (!has(word, 'times', 'use')) return false;
  if (isNear(statement, word, 12, 'day', 'week', 'month', 'daily', 'weekly')) return false;
  const before = statement.passage.text.slice(Math.max(statement.start, word.start - 8), word.start);
  const count = Number(/(\d{1,2})\s*[-x×]?\s*$/.exec(before)?.[1] ?? 0);
  return count >= 2 && count <= MAX_USES;
}

/** "FDA approved" or "registered"; what is cleared under a number is a fact, not a boast. */
function readFda(statement: Statement): Reading<Claim>[] {
  if (speaksOf(statement, 'cleared')) return [];
  return wordsWith(statement, 'fda').flatMap((fda) => {
    if (isDenied(statement, fda)) return [];
    // Across commas: "FDA, CE, ISO certified".
    const approved = statement.words.find((word) => has(word, 'approved') && gap(word, fda) <= FDA_REACH);
    const row = statement.label.some((word) => has(word, 'approved'));
    return (approved && !isDenied(statement, approved)) || row
      ? [reading(statement, 'fda-approved', fda, approved ?? fda)]
      : [];
  });
}

/** "Reduces acne scars". Whom not to treat ("do not use on active acne") and side effects are no claim. */
function readTreatment(statement: Statement): Reading<Claim>[] {
  if (statement.label.some((word) => has(word, 'avoid', 'negation'))) return [];
  return wordsWith(statement, 'ailment').flatMap((ailment) => {
    if (isDenied(statement, ailment, true)) return [];
    const treat = isBeside(statement, ailment, TREAT_REACH, 'treat');
    const heads = statement.passage.field === 'title' || statement.passage.field === 'breadcrumb';
    return treat || heads ? [reading(statement, 'treats-condition', ailment, treat ?? ailment)] : [];
  });
}

function isSerum(word: Word): boolean {
  return has(word, 'serum') && !has(word, 'numbing');
}

/**
 * Serum on or in the skin while the needles go in: a bottle that feeds it, "apply serum, then roll", "apply serum. Roll gently"
 * as two steps.
 */
function readSerumDuring(statement: Statement, previous: Statement | null): Reading<Claim>[] {
  const step = previous && isFollowedByRolling(previous, statement);
  const serum = statement.words.find(isSerum);
  if (!serum) return step ? [reading(statement, 'apply-serum-during', step)] : [];
  const feed = statement.words.find((word) => has(word, 'serum-feed'));
  if (feed && !isDenied(statement, feed)) return [reading(statement, 'apply-serum-during', serum, feed)];
  if (isDenied(statement, serum, true)) return [];
  const needling = wordsWith(statement, ...NEEDLING).find((word) => isDoneSecond(statement, word, serum));
  return needling ? [reading(statement, 'apply-serum-during', serum, needling)] : [];
}

/** The rolling that opens the second of two steps, when the first is to apply serum. */
function isFollowedByRolling(first: Statement, second: Statement): Word | undefined {
  if (!first.words.some(isSerum) || !speaksOf(first, 'apply')) return undefined;
  if (speaksOf(first, 'after', 'thereafter', 'negation', 'avoid', ...NEEDLING)) return undefined;
  return second.words.find((word) => has(word, 'needle-it') && word.start - second.start <= OPENING);
}

/** "Apply serum, then roll", "apply before rolling", "serum while rolling", "roll while the serum is wet". */
function isDoneSecond(statement: Statement, needling: Word, serum: Word): boolean {
  const applied = speaksOf(statement, 'apply', 'use');
  return statement.words.some((word) => {
    const distance = gap(word, needling);
    if (distance < 0) return false;
    const needlingFollows = needling.start >= word.end && distance <= THEN_REACH;
    // "Put serum on and roll": the order of the words is the order of the steps.
    if (has(word, 'with', 'and') && has(needling, 'needle-it'))
      return applied && needlingFollows && distance <= 2 && serum.end <= word.start && !speaksOf(statement, 'after');
    if (has(word, 'thereafter')) return applied && needlingFollows && serum.end <= word.start;
    if (has(word, 'before')) return applied && distance <= BESIDE_REACH && gap(serum, needling) <= SERUM_REACH;
    if (!has(word, 'during')) return false;
    if (needlingFollows) return distance <= BESIDE_REACH && gap(serum, needling) <= SERUM_REACH;
    // "Roll while the serum is wet", but not "after rolling, while the skin is damp, apply serum".
    return serum.start >= word.end && gap(word, serum) <= BESIDE_REACH && inOnePhrase(statement, needling, serum);
  });
}

function readNonSterile(statement: Statement): Reading<Claim>[] {
  if (speaksOf(statement, 'needless')) return [];
  return wordsWith(statement, 'non-sterile').map((word) => reading(statement, 'non-sterile', word));
}

/** The statements of a listing that may go together: those of one passage, and the numbered steps of a list. */
function follows(first: Statement, second: Statement): boolean {
  return (
    first.passage === second.passage ||
    (isStep(first) && isStep(second) && first.passage.field === second.passage.field)
  );
}

/** "Step 2: …", "3. …". */
function isStep({ passage: { label, text } }: Statement): boolean {
  return /^\D{0,12}\d{1,2}(?![\d.,]*\d)/.test(label ?? text);
}

function readStatement(statement: Statement, previous: Statement | null): Reading<Claim>[] {
  return [
    ...readProfessionalOnly(statement),
    ...readSharing(statement, previous),
    ...readReuse(statement),
    ...readNonSterile(statement),
    ...readFda(statement),
    ...readTreatment(statement),
    ...readSerumDuring(statement, previous),
  ];
}

/** Every claim the listing makes, once, with each place that makes it. */
export function readClaims(passages: readonly ScannedPassage[]): Fact<Claim>[] {
  const statements = statementsOf(passages);
  return factsOf(
    statements.flatMap((statement, index) => {
      const previous = statements[index - 1];
      return readStatement(statement, previous && follows(previous, statement) ? previous : null);
    }),
  );
}
