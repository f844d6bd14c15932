import type { Evidence, Lengths, NeedleLength, ProductFacts } from './facts';
import type { PagePreferences } from './person';

/** The recommended range at home, in mm, both ends inside. Source: the article, statements S13, S28, S41. */
export const HOME_MIN_MM = 0.25;
export const HOME_MAX_MM = 0.5;

/** What beginners should start with, in mm. Source: the article, statement S51. */
export const START_MM = 0.25;

/** The longest on the scalp, in mm, and only with a device made for it. Source: the article, statements S44, S45. */
export const SCALP_MAX_MM = 1;

/** Nano tips up to this length stay on the surface, in mm. Source: PRIME journal 2015 and TGA 2019, beyond the article. */
const NANO_MAX_MM = 0.25;

/** What is shorter or longer than any needle is another measure of the product. Our own choice, not from a source. */
const SHORTEST_NEEDLE_MM = 0.05;
const LONGEST_NEEDLE_MM = 6;

/**
 * How the needles stand to the limit. Exactly one holds:
 * `not-judged` the device has no needles that a length limit speaks of; `unknown` no length is stated;
 * `conflict` the page contradicts itself; `over` all that the buyer could get is too long; `mixed` some of it is;
 * `within` nothing of it is.
 */
type StandingKind = 'not-judged' | 'unknown' | 'conflict' | 'over' | 'mixed' | 'within';

export interface LengthStanding {
  kind: StandingKind;
  mode: Lengths['mode'];
  /** The limit in force, in mm: the home limit, or the scalp's. */
  limit: number;
  /** What the buyer could end up with: the chosen size alone, else all on offer; of a dial, its ends or steps. */
  judged: readonly NeedleLength[];
  /** All on offer, whatever is chosen. */
  offered: readonly NeedleLength[];
  /** The size chosen, where the buyer gets one of several. */
  selected: NeedleLength | null;
}

/** Lengths compare as whole micrometres, so that no float's noise decides: 0.5 is inside, 0.51 outside. */
export function micrometres(mm: number): number {
  return Math.round(mm * 1000);
}

/** Whether a length is over a limit, both in mm. */
export function isLonger(mm: number, limit: number): boolean {
  return micrometres(mm) > micrometres(limit);
}

/** The longest of some lengths, in mm; 0 of none. */
export function longestOf(lengths: readonly NeedleLength[]): number {
  return lengths.reduce((longest, { mm }) => Math.max(longest, mm), 0);
}

/** The shortest of some lengths, in mm; Infinity of none. */
export function shortestOf(lengths: readonly NeedleLength[]): number {
  return lengths.reduce((shortest, { mm }) => Math.min(shortest, mm), Number.POSITIVE_INFINITY);
}

/** Where the page states these lengths. */
export function evidenceOfLengths(lengths: readonly NeedleLength[]): Evidence[] {
  return lengths.flatMap(({ evidence }) => evidence);
}

/** A device for the scalp alone has the scalp's limit, unless the person says they need it on face or body. */
export function isForScalp({ scalpOnly }: ProductFacts, { area }: PagePreferences): boolean {
  return scalpOnly && area !== 'face' && area !== 'body';
}

/** Whether a nano tip is one that stays on the surface: of no stated length, or a very short one. */
export function isSurfaceTip({ device, lengths }: ProductFacts): boolean {
  if (device?.value !== 'nano') return false;
  return plausible(lengths).offered.every(({ mm }) => !isLonger(mm, NANO_MAX_MM));
}

/** Whether the limits on length and material are meant for this device at all. */
export function hasJudgedNeedles(facts: ProductFacts): boolean {
  const device = facts.device?.value;
  if (device === 'rf' || device === 'needle-free-injector' || device === 'dissolving-patch') return false;
  return !isSurfaceTip(facts);
}

/** How the product's needles stand to the limit in force. */
export function standingOf(facts: ProductFacts, preferences: PagePreferences): LengthStanding {
  const { mode, offered, selected, conflict } = plausible(facts.lengths);
  const limit = isForScalp(facts, preferences) ? SCALP_MAX_MM : HOME_MAX_MM;
  const judged = selected && !conflict ? [selected] : offered;
  const standing = { mode, limit, judged, offered, selected };
  if (!hasJudgedNeedles(facts)) return { ...standing, kind: 'not-judged' };
  if (longestOf(judged) === 0) return { ...standing, kind: 'unknown' };
  if (conflict) return { ...standing, kind: 'conflict' };
  if (!isLonger(longestOf(judged), limit)) return { ...standing, kind: 'within' };
  return { ...standing, kind: isLonger(shortestOf(judged), limit) ? 'over' : 'mixed' };
}

/**
 * What is too long beyond doubt: all that is judged, or, where the page contradicts itself, all that it claims (whichever
 * is true, it is too long), or the very size that is chosen. Empty where a length within the limit is possible.
 */
export function certainlyTooLong({ kind, judged, selected, limit }: LengthStanding): readonly NeedleLength[] {
  if (kind === 'over') return judged;
  if (kind !== 'conflict') return [];
  if (selected && isLonger(selected.mm, limit)) return [selected];
  return isLonger(shortestOf(judged), limit) ? judged : [];
}

/** The lengths without those that no needle has, and the choice only where the buyer gets one of several. */
function plausible({ offered, selected, ...rest }: Lengths): Lengths {
  const { mode } = rest;
  const isOneOfSeveral = mode !== 'kit' && mode !== 'adjustable';
  const needles = offered.filter(({ mm }) => isNeedle(mm) || (mode === 'adjustable' && mm === 0));
  return {
    ...rest,
    // A dial whose upper end cannot be right tells nothing about how deep it goes.
    offered: mode === 'adjustable' && isLonger(longestOf(offered), LONGEST_NEEDLE_MM) ? [] : needles,
    selected: isOneOfSeveral && selected && isNeedle(selected.mm) ? selected : null,
  };
}

function isNeedle(mm: number): boolean {
  return !isLonger(SHORTEST_NEEDLE_MM, mm) && !isLonger(mm, LONGEST_NEEDLE_MM);
}
