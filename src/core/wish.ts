import type { NeedleLength, ProductFacts } from './facts';
import { isLonger, type LengthStanding, longestOf, shortestOf, standingOf } from './length';
import type { PagePreferences } from './person';

/** Two lengths this close are the same length to the person, in mm. Our own choice, below any step sellers offer. */
const TOLERANCE_MM = 0.01;

/** Preferences outside of this are no needle lengths for home, in mm, and are ignored. Our own choice. */
const SHORTEST_WISH_MM = 0.1;
const LONGEST_WISH_MM = 1;

/** How the person's preferred length stands to what is on offer. */
export interface Wish {
  /** In mm; no longer than the limit in force, so that a wish never softens a limit. */
  preferred: number;
  /** What is on offer within the limit; of a dial, its usable ends or steps. */
  usable: readonly NeedleLength[];
  /** What on offer is the preferred length, or can be set to it. */
  matching: readonly NeedleLength[];
  /** A match, and no other size is chosen. */
  isChosen: boolean;
}

/** What the buyer could use at home: all on offer within the limit, whatever is chosen now; of a dial, up to the limit. */
export function usableLengths({ kind, mode, offered, limit }: LengthStanding): NeedleLength[] {
  if (kind === 'not-judged') return [];
  const within = offered.filter(({ mm }) => !isLonger(mm, limit));
  if (mode !== 'adjustable' || within.length === 0 || within.length === offered.length) return within;
  const beyond = offered.filter(({ mm }) => isLonger(mm, limit));
  return [...within, { mm: limit, evidence: beyond.flatMap(({ evidence }) => evidence) }];
}

/** Null where the person has no preferred length, or nothing here can be used. */
export function wishOf(facts: ProductFacts, preferences: PagePreferences): Wish | null {
  const { preferredMm } = preferences;
  if (preferredMm === null || !isWishable(preferredMm)) return null;
  const standing = standingOf(facts, preferences);
  const usable = usableLengths(standing);
  if (usable.length === 0) return null;
  const preferred = Math.min(preferredMm, standing.limit);
  const matching = standing.mode === 'adjustable' ? onDial(usable, preferred) : usable.filter(isAbout(preferred));
  const isOtherChosen = standing.selected !== null && !isAbout(preferred)(standing.selected);
  return { preferred, usable, matching, isChosen: matching.length > 0 && !isOtherChosen };
}

function isWishable(mm: number): boolean {
  return !isLonger(SHORTEST_WISH_MM, mm) && !isLonger(mm, LONGEST_WISH_MM);
}

function isAbout(preferred: number): (length: NeedleLength) => boolean {
  return ({ mm }) => !isLonger(Math.abs(mm - preferred), TOLERANCE_MM);
}

/** A dial can be set to all that lies between its ends. */
function onDial(ends: readonly NeedleLength[], preferred: number): readonly NeedleLength[] {
  const isTooLow = isLonger(shortestOf(ends), preferred + TOLERANCE_MM);
  const isTooHigh = isLonger(preferred, longestOf(ends) + TOLERANCE_MM);
  return isTooLow || isTooHigh ? [] : ends;
}
