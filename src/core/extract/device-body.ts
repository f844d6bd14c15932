import type { DeviceKind } from '../facts';
import { evidenceOf, type ScannedPassage } from '../passage-scan';
import type { Token } from '../scan';
import type { Concept } from '../words/vocabulary';
import {
  countsNeedles,
  has,
  isAdjacent,
  isOtherHead,
  isSetAside,
  MAX_MM,
  MIN_MM,
  type NamedDevice,
  type Naming,
  strongKind,
  weakKind,
} from './device-words';

/** What rows, bullets and prose add to a title that does not say by itself what is sold. */

/** Kinds of thing that, opening a text that speaks of needles, are taken for what is sold. */
const OPENING_THINGS: readonly Concept[] = ['any-cartridge', 'any-roller', 'any-stamp'];

/** How far into a text a device name still opens it ("A powered microneedling device …"), in characters. */
const OPENING_REACH = 48;

/** Points for a needling device being sold. Tuned on labelled listings; see the scorer. */
const POINTS = {
  /** A row "needle length" with a length a device can have; the same in prose. */
  lengthRow: 3,
  lengthProse: 2,
  /** A text or row that opens by naming the device. */
  opening: 3,
  /** A text that opens with a kind of thing and its needles: "replacement cartridge with 12 pins". */
  openingWeak: 2,
  /** A kit whose contents name the device. */
  contents: 3,
  /** A title that says only "microneedling", over a text that gives a roller, stamp or pen its needles. */
  combined: 2,
  passing: 1,
  needling: 1,
} as const;

/** A device that the body names, with what the naming is worth. */
export interface WorthyNaming extends Naming {
  worth: number;
}

/** What the body says: points, and the devices it names. */
export interface BodyPoints {
  points: number;
  named: WorthyNaming[];
}

/** Where the passage states a needle length that a device can have. */
export function statesNeedleLength({
  passage,
  quantities,
  labelTokens,
  tokens,
}: ScannedPassage): 'row' | 'prose' | null {
  const plausible = quantities.filter(({ amounts }) => amounts.some(({ mm }) => mm >= MIN_MM && mm <= MAX_MM));
  if (plausible.length === 0) return null;
  if (labelTokens.some((token) => has(token, 'needle-length'))) return 'row';
  // "Stamp 0.5 mm": no other roller or stamp is measured so; writing pens are.
  const isMeasured = (token: Token) =>
    has(token, 'any-roller', 'any-stamp') &&
    plausible.some(({ start }) => start >= token.end && passage.text.slice(token.end, start).trim() === '');
  return tokens.some((token) => has(token, 'needle-length') || isMeasured(token)) ? 'prose' : null;
}

/** The device that a body passage names, and how: as its opening, as part of a kit's contents, or in passing. */
function bodyDevice(scanned: ScannedPassage): { named: NamedDevice; how: 'opening' | 'contents' | 'passing' } | null {
  const { passage, tokens } = scanned;
  for (const [index, token] of tokens.entries()) {
    const kind = strongKind(token);
    if (!kind || isSetAside(passage.text, tokens, index)) continue;
    const before = tokens.slice(0, index);
    if (before.some((t) => has(t, 'advice') || has(t, 'negation'))) continue;
    const named = { kind, token };
    if (token.start <= OPENING_REACH && !before.some((t) => isOtherHead(t) || has(t, 'lookalike')))
      return { named, how: 'opening' };
    return { named, how: before.some((t) => has(t, 'with') || has(t, 'kit')) ? 'contents' : 'passing' };
  }
  return null;
}

/**
 * The thing that a text opens with, when it says that it needles: by a needling word right before it ("a microneedling
 * device"), or by its needles ("replacement cartridge with 12 pins"). Kind null: of no said kind.
 */
function openingThing({
  passage,
  tokens,
}: ScannedPassage): { kind: DeviceKind | null; token: Token; points: number } | null {
  if (passage.field === 'attribute' || tokens.some((token) => isOtherHead(token) || has(token, 'lookalike')))
    return null;
  const hasNeedles = tokens.some((token) => has(token, 'needle'));
  for (const [index, token] of tokens.entries()) {
    const kind = weakKind(token);
    if (token.start > OPENING_REACH) return null;
    if (kind === undefined || has(token, 'kit')) continue;
    const before = tokens[index - 1];
    const isNeedling = before !== undefined && has(before, 'needling') && isAdjacent(passage.text, before, token);
    if (isNeedling) return { kind, token, points: kind ? POINTS.opening : POINTS.openingWeak };
    if (hasNeedles && OPENING_THINGS.some((concept) => has(token, concept)))
      return { kind, token, points: POINTS.openingWeak };
  }
  return null;
}

/** A roller, stamp or pen that some clause names together with needles. */
function combinedInBody(body: readonly ScannedPassage[]): Naming | null {
  for (const { passage, clauses } of body) {
    for (const { tokens } of clauses) {
      const thing = tokens.find((token) => has(token, 'any-roller', 'any-stamp', 'any-pen'));
      const kind = thing && weakKind(thing);
      if (thing && kind && tokens.some((token) => has(token, 'needle')))
        return { kind, evidence: evidenceOf(passage, thing.start, thing.end) };
    }
  }
  return null;
}

/** True when a text opens with goods that are no device: what stands below it is then about those. */
function opensOtherwise({ passage, tokens }: ScannedPassage): boolean {
  const [first] = tokens;
  return passage.field !== 'attribute' && first !== undefined && first.start <= OPENING_REACH && isOtherHead(first);
}

/** The best that any passage says of the device, in points, with the devices they name. */
function namingPoints(body: readonly ScannedPassage[], titleHasKit: boolean): BodyPoints {
  const isAboutOther = body.some(opensOtherwise);
  const named: WorthyNaming[] = [];
  let points = 0;
  const add = ({ passage }: ScannedPassage, kind: DeviceKind | null, token: Token, worth: number) => {
    if (kind) named.push({ kind, worth, evidence: evidenceOf(passage, token.start, token.end) });
    points = Math.max(points, worth);
  };
  for (const scanned of body) {
    const found = bodyDevice(scanned);
    // Among other goods a device still opens its own line when the line counts its needles.
    const isOwnLine = !isAboutOther || scanned.passage.field === 'attribute' || countsNeedles(scanned);
    const opens = found?.how === 'opening' && isOwnLine;
    const isContents = found?.how === 'contents' && titleHasKit;
    const worth = opens ? POINTS.opening : isContents ? POINTS.contents : POINTS.passing;
    if (found) add(scanned, found.named.kind, found.named.token, worth);
    const thing = isAboutOther ? null : openingThing(scanned);
    if (thing) add(scanned, thing.kind, thing.token, thing.points);
  }
  return { points, named };
}

/**
 * Reads everything but the titles. `titleHasKit`: the title sells a set; `isNeedlingOnly`: it says only that the listing
 * is about needling.
 */
export function readBody(body: readonly ScannedPassage[], titleHasKit: boolean, isNeedlingOnly: boolean): BodyPoints {
  const { points, named } = namingPoints(body, titleHasKit);
  const combined = isNeedlingOnly ? combinedInBody(body) : null;
  const stated = body.map(statesNeedleLength);
  const length = stated.includes('row') ? POINTS.lengthRow : stated.includes('prose') ? POINTS.lengthProse : 0;
  const needling = body.some(({ tokens }) => tokens.some((token) => has(token, 'needling'))) ? POINTS.needling : 0;
  return {
    points: Math.max(points, combined ? POINTS.combined : 0) + length + needling,
    named: combined ? [...named, { ...combined, worth: POINTS.combined }] : named,
  };
}
