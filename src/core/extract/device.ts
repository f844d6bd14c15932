import type { DeviceKind, Evidence, Fact } from '../facts';
import { evidenceOf, type ScannedPassage } from '../passage-scan';
import type { Token } from '../scan';
import type { Concept } from '../words/vocabulary';

/**
 * What the listing sells. Titles name the thing, but they also say what it is for ("serum for derma roller"), what comes
 * with it and which words were searched for, and some name only a model. So the title is read for what it sells, and the
 * rest of the listing adds or takes weight; below the threshold nothing is claimed.
 */

/** Device names that say by themselves that the thing needles skin, with the kind they mean. */
const STRONG: readonly (readonly [Concept, DeviceKind])[] = [
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

/** Kinds whose names no other trade uses: words of other trades in the title are then extras or search words. */
const SURE: readonly DeviceKind[] = ['roller', 'stamp', 'infuser', 'dissolving-patch'];

/** Kinds of thing that, opening a text that speaks of needles, are taken for what is sold. */
const OPENING_THINGS: readonly Concept[] = ['any-cartridge', 'any-roller', 'any-stamp'];

/** Points at which a listing is taken to sell a needling device. Tuned on labelled listings; see the scorer. */
const THRESHOLD = 3;

const POINTS = {
  /** The title sells a thing whose name says that it needles. */
  titleStrong: 5,
  /** Needle cartridges: tattooists buy them too, so the name alone is not enough. */
  titleCartridge: 2,
  /** "Microneedling" and a kind of thing, in one title. */
  titleCombined: 4,
  titleWeak: 1,
  titleNeedling: 1,
  /** The title gives a length that a device can have. */
  titleLength: 2,
  /** A row "needle length" with a length a device can have. */
  lengthRow: 3,
  /** The same in prose. */
  lengthProse: 2,
  /** A text or row that opens by naming the device. */
  opening: 3,
  /** A kit whose contents name the device. */
  contents: 3,
  /** A text that opens with a kind of thing and its needles: "replacement cartridge with 12 pins". */
  openingWeak: 2,
  /** A title that says only "microneedling", over a text that gives a roller, stamp or pen its needles. */
  bodyCombined: 2,
  bodyStrong: 1,
  bodyNeedling: 1,
  needleCount: 1,
  titleLookalike: -4,
  titleCosmetic: -3,
  titleAccessory: -3,
  titleService: -5,
  /** "Microneedling treatment"; beside a device's own name and a length or count it is only what the device is for. */
  titleTherapy: -5,
  titleArticle: -6,
  bodyService: -1,
} as const;

/** How many words back a title is read to see what the device is for. */
const MAX_BACK = 12;
/** How many words of a title are read; longer ones are stuffed with search words. */
const MAX_TITLE_TOKENS = 80;
/** How far into a text a device name still opens it ("A powered microneedling device …"), in characters. */
const OPENING_REACH = 48;
/** Needles a roller, stamp or cartridge can have; one or two are a syringe's. */
const MIN_NEEDLE_COUNT = 9;
/** Lengths in mm that a needling device can have; longer ones belong to syringes and sewing. */
const MIN_MM = 0.05;
const MAX_MM = 4;

interface NamedDevice {
  kind: DeviceKind;
  token: Token;
}

/** Words for goods that are no device, and for what is done or read. */
const OTHER_HEADS = ['lookalike', 'cosmetic', 'accessory', 'service', 'therapy', 'article'] as const;

/** What a title says is sold, after setting aside what it is only for. */
interface TitleReading {
  sold: NamedDevice[];
  weak: { kind: DeviceKind | null; token: Token }[];
  needling: Token | null;
  needle: boolean;
  /** What else the title names, but for what only comes along. */
  others: Set<(typeof OTHER_HEADS)[number]>;
}

function has(token: Token, ...concepts: Concept[]): boolean {
  return concepts.some((concept) => token.concepts.includes(concept));
}

function strongKind(token: Token): DeviceKind | null {
  return STRONG.find(([concept]) => has(token, concept))?.[1] ?? null;
}

function isOtherHead(token: Token): boolean {
  return has(token, 'cosmetic', 'accessory', 'service', 'therapy', 'article');
}

/** True when nothing but blanks, hyphens and a possessive stand between two tokens. */
function isAdjacent(text: string, left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right || right.start < left.end || right.start - left.end > 4) return false;
  return /^[\s\u00a0'’s-]*$/.test(text.slice(left.end, right.start));
}

/** True when the stretch holds a break after which a title starts anew ("… | …", " - ", "("). */
function hasBreak(text: string, from: number, to: number): boolean {
  return /[|•·;()[\]【】]|\s[-–—]\s/.test(text.slice(from, to));
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

function isThing(token: Token): boolean {
  return isOtherHead(token) || strongKind(token) !== null || weakKind(token) !== undefined;
}

/** True when the token is only what another thing is for, made of or about: "serum for …", "… storage case". */
function isSetAside(text: string, tokens: readonly Token[], index: number): boolean {
  if (isTakenOver(text, tokens, index)) return true;
  for (let i = index - 1; i >= 0 && index - i <= MAX_BACK; i--) {
    const before = tokens[i];
    if (!before || has(before, 'with') || hasBreak(text, before.end, tokens[i + 1]?.start ?? before.end)) return false;
    if (has(before, 'for')) return tokens.slice(Math.max(0, i - MAX_BACK), i).some(isThing);
    if (has(before, 'article')) return true;
  }
  return false;
}

function weakKind(token: Token): DeviceKind | null | undefined {
  return WEAK.find(([concept]) => has(token, concept))?.[1];
}

/** True when something comes along, after "with" or "+" or before "included": it is not what the title is about. */
function isExtra(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  if (before && (has(before, 'with') || (isAdjacent(text, before, token) && isExtra(text, tokens, index - 1))))
    return true;
  // "included" joins and closes; a plain "with" only opens.
  if (next && has(next, 'with') && has(next, 'kit') && isAdjacent(text, token, next)) return true;
  return /[+&＋]\s*(?:\d+\s*)?$/.test(text.slice(Math.max(0, token.start - 8), token.start));
}

/** "Serum applicator": a cosmetic right before a thing only says what the thing is for. */
function isModifier(text: string, token: Token, next: Token | undefined): boolean {
  return (
    has(token, 'cosmetic') &&
    next !== undefined &&
    isAdjacent(text, token, next) &&
    (strongKind(next) !== null || weakKind(next) !== undefined)
  );
}

function readTitle(text: string, tokens: readonly Token[]): TitleReading {
  const reading: TitleReading = { sold: [], weak: [], needling: null, needle: false, others: new Set() };
  if (/[?？؟]\s*$/.test(text)) reading.others.add('article');
  tokens.forEach((token, index) => {
    const kind = strongKind(token);
    const weak = weakKind(token);
    if (kind || has(token, 'needling')) reading.needling ??= token;
    if (has(token, 'needle')) reading.needle = true;
    if (!isSetAside(text, tokens, index)) {
      if (kind) reading.sold.push({ kind, token });
      if (weak !== undefined) reading.weak.push({ kind: weak, token });
    }
    if (isExtra(text, tokens, index) || isModifier(text, token, tokens[index + 1])) return;
    for (const head of OTHER_HEADS) if (has(token, head)) reading.others.add(head);
  });
  return reading;
}

/** The device a title sells when it names several: a cartridge that is no extra wins, else the first. */
function headOf(text: string, tokens: readonly Token[], { sold, weak }: TitleReading): NamedDevice | null {
  const comesAlong = (token: Token) => isExtra(text, tokens, tokens.indexOf(token));
  const refill = weak.find(({ kind, token }) => kind === 'cartridge' && !comesAlong(token));
  const isKit = tokens.some((token) => has(token, 'kit') && refill && token.start < refill.token.start);
  const first = sold[0]?.kind;
  if (refill && !isKit && (first === 'pen' || first === 'roller')) return { kind: 'cartridge', token: refill.token };
  for (const kind of ['rf', 'needle-free-injector', 'cartridge'] as const) {
    const named = sold.find((device) => device.kind === kind);
    if (named && !comesAlong(named.token)) return named;
  }
  return sold.find(({ kind }) => kind !== 'rf') ?? null;
}

/** The kind of thing that a needling word in the same title makes a device; for rollers and stamps "needle" will do. */
function combinedKind({ needling, needle, weak }: TitleReading): TitleReading['weak'][number] | undefined {
  if (needling) return weak.find(({ kind }) => kind !== null) ?? weak[0];
  return needle ? weak.find(({ kind }) => kind === 'roller' || kind === 'stamp') : undefined;
}

interface Score {
  points: number;
  named: { kind: DeviceKind; evidence: Evidence }[];
}

/** Points that the other things named in a title take away, given what device it sells. */
function otherPoints(
  title: ScannedPassage,
  { others, needling, weak }: TitleReading,
  head: NamedDevice | null,
): number {
  // A roller said to have microneedles of a length is one, whatever else it does: "massage roller with microneedles 0.5 mm".
  const isSure = head ? SURE.includes(head.kind) : needling !== null && weak.length > 0 && hasLength(title);
  const isSpecified = hasLength(title) || countsNeedles(title) || title.tokens.some((token) => has(token, 'kit'));
  let points = 0;
  if (others.has('lookalike') && !isSure) points += POINTS.titleLookalike;
  if (others.has('article')) points += POINTS.titleArticle;
  if (others.has('service')) points += POINTS.titleService;
  else if (others.has('therapy') && !(head && isSpecified)) points += POINTS.titleTherapy;
  if (!head && others.has('cosmetic')) points += POINTS.titleCosmetic;
  if (!head && others.has('accessory')) points += POINTS.titleAccessory;
  return points;
}

function titlePoints(title: ScannedPassage, score: Score): void {
  const { passage, tokens } = title;
  const reading = readTitle(passage.text, tokens);
  const head = headOf(passage.text, tokens, reading);
  const add = (kind: DeviceKind, token: Token) =>
    score.named.push({ kind, evidence: evidenceOf(passage, token.start, token.end) });
  const combined = combinedKind(reading);
  score.points += otherPoints(title, reading, head);
  if (head) {
    add(head.kind, head.token);
    const isRefillAlone = head.kind === 'cartridge' && !tokens.some((token) => has(token, 'pen', 'roller', 'needling'));
    score.points += isRefillAlone ? POINTS.titleCartridge : POINTS.titleStrong;
  } else if (combined) {
    if (combined.kind) add(combined.kind, combined.token);
    score.points += POINTS.titleCombined + (hasLength(title) ? POINTS.titleLength : 0);
  } else if (reading.weak.length > 0 || reading.needling) {
    for (const { kind, token } of reading.weak) if (kind) add(kind, token);
    score.points += reading.weak.length > 0 ? POINTS.titleWeak : POINTS.titleNeedling;
  }
}

/** True when the passage holds a length that a device can have. */
function hasLength({ quantities }: ScannedPassage): boolean {
  return quantities.some(({ amounts }) => amounts.some(({ mm }) => mm >= MIN_MM && mm <= MAX_MM));
}

/** Where the passage states a needle length that a device can have. */
function statesNeedleLength({ passage, quantities, labelTokens, tokens }: ScannedPassage): 'row' | 'prose' | null {
  const plausible = quantities.filter(({ amounts }) => amounts.some(({ mm }) => mm >= MIN_MM && mm <= MAX_MM));
  if (plausible.length === 0) return null;
  if (labelTokens.some((token) => has(token, 'needle-length'))) return 'row';
  // "Stamp 0.5 mm": no other roller or stamp is measured so; writing pens are.
  const isMeasured = (token: Token) =>
    has(token, 'any-roller', 'any-stamp') &&
    plausible.some(({ start }) => start >= token.end && passage.text.slice(token.end, start).trim() === '');
  return tokens.some((token) => has(token, 'needle-length') || isMeasured(token)) ? 'prose' : null;
}

/** True when a number of needles is given ("540 needles"), as only needling devices have. */
function countsNeedles({ passage, tokens }: ScannedPassage): boolean {
  return tokens.some((token) => {
    if (!has(token, 'needle') && !has(token, 'needling')) return false;
    const before = /(\d{1,4})\s*(?:\S{1,12}\s)?$/.exec(passage.text.slice(Math.max(0, token.start - 24), token.start));
    const after = /^\s*[:×x-]?\s*(\d{1,4})(?![\d.,])/.exec(passage.text.slice(token.end, token.end + 12));
    return [before?.[1], after?.[1]].some((count) => count !== undefined && Number(count) >= MIN_NEEDLE_COUNT);
  });
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
function combinedInBody(body: readonly ScannedPassage[]): Score['named'][number] | null {
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

function bodyPoints(body: readonly ScannedPassage[], titleHasKit: boolean, score: Score): void {
  let best = 0;
  for (const scanned of body) {
    const found = bodyDevice(scanned);
    if (!found) continue;
    const { named, how } = found;
    score.named.push({ kind: named.kind, evidence: evidenceOf(scanned.passage, named.token.start, named.token.end) });
    const isFirst = body.indexOf(scanned) === 0 || scanned.passage.field === 'attribute';
    if (how === 'opening' && isFirst) best = Math.max(best, POINTS.opening);
    else if (how === 'contents' && titleHasKit) best = Math.max(best, POINTS.contents);
    else best = Math.max(best, POINTS.bodyStrong);
  }
  const combined = score.points === POINTS.titleNeedling ? combinedInBody(body) : null;
  if (combined) {
    score.named.push(combined);
    best = Math.max(best, POINTS.bodyCombined);
  }
  const [first] = body;
  const thing = first ? openingThing(first) : null;
  if (first && thing) {
    const evidence = evidenceOf(first.passage, thing.token.start, thing.token.end);
    if (thing.kind) score.named.push({ kind: thing.kind, evidence });
    best = Math.max(best, thing.points);
  }
  score.points += best;
  const stated = body.map(statesNeedleLength);
  if (stated.includes('row')) score.points += POINTS.lengthRow;
  else if (stated.includes('prose')) score.points += POINTS.lengthProse;
  if (body.some(({ tokens }) => tokens.some((token) => has(token, 'needling')))) score.points += POINTS.bodyNeedling;
}

/** A device of no said kind that takes cartridges is a pen: nothing else does. */
function takesCartridges(body: readonly ScannedPassage[]): Score['named'][number] | null {
  for (const { passage, tokens } of body) {
    const cartridge = tokens.find((token) => has(token, 'cartridge', 'any-cartridge') && !has(token, 'kit'));
    if (cartridge) return { kind: 'pen', evidence: evidenceOf(passage, cartridge.start, cartridge.end) };
  }
  return null;
}

/** True when the words after the title describe an appointment rather than goods. */
function isService(body: readonly ScannedPassage[]): boolean {
  return body.some(({ tokens }) => tokens.some((token) => has(token, 'service')));
}

/**
 * What the listing sells: `sells` false for everything that is no needling device; `device` null when it is one but of a
 * kind that is not said.
 */
export function readDevice(passages: readonly ScannedPassage[]): { sells: boolean; device: Fact<DeviceKind> | null } {
  const titles = passages.filter(({ passage }) => passage.field === 'title');
  const body = passages.filter(({ passage }) => passage.field !== 'title' && passage.field !== 'breadcrumb');
  const score: Score = { points: 0, named: [] };
  const [title] = titles;
  if (title) titlePoints({ ...title, tokens: title.tokens.slice(0, MAX_TITLE_TOKENS) }, score);
  const titleStrong = score.points >= POINTS.titleStrong;
  const titleHasKit = titles.some(({ tokens }) => tokens.some((token) => has(token, 'kit') || has(token, 'with')));
  bodyPoints(body, titleHasKit, score);
  if ([...titles, ...body].some(countsNeedles)) score.points += POINTS.needleCount;
  if (!titleStrong && isService(body)) score.points += POINTS.bodyService;
  if (score.points < THRESHOLD) return { sells: false, device: null };
  const named = score.named[0] ?? takesCartridges(body);
  if (!named) return { sells: true, device: null };
  const { kind } = named;
  const evidence = [named, ...score.named.slice(1)].filter((one) => one.kind === kind).map((one) => one.evidence);
  return { sells: true, device: { value: kind, evidence } };
}
