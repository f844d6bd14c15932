import type { DeviceKind, Evidence } from '../facts';
import type { ScannedPassage } from '../passage-scan';
import type { Token } from '../scan';
import type { Concept } from '../words/vocabulary';

/** The words that name devices and other things, and how they stand to one another; shared by title and body. */

/** Device names that say by themselves that the thing needles skin, with the kind they mean. */
export const STRONG: readonly (readonly [Concept, DeviceKind])[] = [
  ['injector', 'needle-free-injector'],
  ['rf', 'rf'],
  ['patch', 'dissolving-patch'],
  ['cartridge', 'cartridge'],
  ['nano', 'nano'],
  ['infuser', 'infuser'],
  ['stamp', 'stamp'],
  ['roller', 'roller'],
  ['pen', 'pen'],
];

/** Kinds of thing that needle only beside a needling word; null: a device of some kind. */
const WEAK: readonly (readonly [Concept, DeviceKind | null])[] = [
  ['any-cartridge', 'cartridge'],
  ['any-patch', 'dissolving-patch'],
  ['any-stamp', 'stamp'],
  ['any-roller', 'roller'],
  ['any-pen', 'pen'],
  ['any-device', null],
  ['kit', null],
];

/** How many words back a title is read to see what the device is for. */
const MAX_BACK = 12;
/** Needles a roller, stamp or cartridge can have; one or two are a syringe's. */
const MIN_NEEDLE_COUNT = 9;
/** Lengths in mm that a needling device can have; longer ones belong to syringes and sewing. */
export const MIN_MM = 0.05;
export const MAX_MM = 4;

/** A device and the words that name it. */
export interface Naming {
  kind: DeviceKind;
  evidence: Evidence;
}

/** A device named by one token. */
export interface NamedDevice {
  kind: DeviceKind;
  token: Token;
}

export function has(token: Token, ...concepts: Concept[]): boolean {
  return concepts.some((concept) => token.concepts.includes(concept));
}

/** The kind that the token names by itself, or null. */
export function strongKind(token: Token): DeviceKind | null {
  return STRONG.find(([concept]) => has(token, concept))?.[1] ?? null;
}

/** The kind of thing the token names that needles only beside a needling word; null: of no said kind; undefined: none. */
export function weakKind(token: Token): DeviceKind | null | undefined {
  return WEAK.find(([concept]) => has(token, concept))?.[1];
}

/** True for goods that are no device, and for what is done or read. */
export function isOtherHead(token: Token): boolean {
  return has(token, 'cosmetic', 'accessory', 'service', 'therapy', 'article');
}

/** True when nothing but blanks, hyphens and a possessive stand between two tokens. */
export function isAdjacent(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right || right.start < left.end || right.start - left.end > 4) return false;
  return /^[\s\u00a0'’s-]*$/.test(text.slice(left.end, right.start));
}

/** True when the stretch holds a break after which a title starts anew ("… | …", " - ", "("). */
export function hasBreak(text: string, from: number, to: number): boolean {
  return /[|•·:：;()[\]【】]|\s[-–—]\s/.test(text.slice(from, to));
}

/** True when another thing is named right after the token and takes it over: "derma roller storage case". */
function isTakenOver(text: string, tokens: readonly Token[], index: number): boolean {
  const [token, next, last] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!next || !isAdjacent(text, token, next) || !isOtherHead(next) || strongKind(next) || has(next, 'with'))
    return false;
  // "Derma roller treatment kit": the kit is the thing, the treatment what it is for.
  const isThing = last !== undefined && isAdjacent(text, next, last) && weakKind(last) !== undefined;
  return !(has(next, 'therapy') && isThing);
}

/** A set is no thing of its own: in "set of derma rollers" the rollers are what is sold. */
function isThing(token: Token): boolean {
  return isOtherHead(token) || strongKind(token) !== null || (weakKind(token) !== undefined && !has(token, 'kit'));
}

/** True when the token is only what another thing is for, made of or about: "serum for …", "… storage case". */
export function isSetAside(text: string, tokens: readonly Token[], index: number): boolean {
  if (isTakenOver(text, tokens, index)) return true;
  for (let i = index - 1; i >= 0 && index - i <= MAX_BACK; i--) {
    const before = tokens[i];
    if (!before || has(before, 'with') || hasBreak(text, before.end, tokens[i + 1]?.start ?? before.end)) return false;
    // "Box for" is a thing and its "for" in one.
    if (has(before, 'for')) return tokens.slice(Math.max(0, i - MAX_BACK), i + 1).some(isThing);
    if (has(before, 'article')) return true;
  }
  return false;
}

/** True when the passage holds a length that a device can have. */
export function hasLength({ quantities }: ScannedPassage): boolean {
  return quantities.some(({ amounts }) => amounts.some(({ mm }) => mm >= MIN_MM && mm <= MAX_MM));
}

/** True when a number of needles is given ("540 needles"), as only needling devices have. */
export function countsNeedles({ passage, tokens }: ScannedPassage): boolean {
  return tokens.some((token) => {
    if (!has(token, 'needle') && !has(token, 'needling')) return false;
    const before = /(\d{1,4})\s*(?:\S{1,12}\s)?$/.exec(passage.text.slice(Math.max(0, token.start - 24), token.start));
    const after = /^\s*[:×x-]?\s*(\d{1,4})(?![\d.,])/.exec(passage.text.slice(token.end, token.end + 12));
    return [before?.[1], after?.[1]].some((count) => count !== undefined && Number(count) >= MIN_NEEDLE_COUNT);
  });
}

const NEEDLE_METALS: readonly Concept[] = ['surgical-steel', 'stainless', 'titanium', 'titanium-alloy'];

/** True when the passage says what needles are made of: "stainless steel needles". */
export function saysNeedleMaterial({ passage, tokens }: ScannedPassage): boolean {
  return tokens.some((token, index) => {
    if (!has(token, 'needle', 'needling')) return false;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isMetal = (other?: Token) => other !== undefined && has(other, ...NEEDLE_METALS);
    return (
      (isMetal(before) && isAdjacent(passage.text, before, token)) ||
      (isMetal(after) && isAdjacent(passage.text, token, after))
    );
  });
}
