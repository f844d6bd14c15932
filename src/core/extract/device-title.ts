import type { DeviceKind } from '../facts';
import { evidenceOf, type ScannedPassage } from '../passage-scan';
import type { Token } from '../scan';
import {
  countsNeedles,
  has,
  hasBreak,
  hasLength,
  isAdjacent,
  isSetAside,
  type NamedDevice,
  type Naming,
  strongKind,
  weakKind,
} from './device-words';

/**
 * What a title sells. It names the thing, but also what it is for ("serum for derma roller"), what comes with it and the
 * words that were searched for.
 */

/** Kinds whose names no other trade uses: words of other trades in the title are then extras or search words. */
const SURE: readonly DeviceKind[] = ['roller', 'stamp', 'infuser', 'dissolving-patch'];

/** How many words of a title are read; longer ones are stuffed with search words. */
const MAX_TITLE_TOKENS = 80;

/** Room for a count between a thing and the word that says it is included ("替え針 12本 付き"), in characters. */
const MAX_COUNTER = 6;

/** A refill whose name says what it fits: "agulhas para Derma Pen". */
const OF_TRADE = /derm|дерм|\bdr\b|mi[ck]ro|микро|me[sz]o|мезо/i;

/** Points for and against a needling device being sold. Tuned on labelled listings; see the scorer. */
const POINTS = {
  /** The title sells a thing whose name says that it needles. */
  strong: 5,
  /** Needle cartridges: tattooists buy them too, so the name alone is not enough. */
  cartridge: 2,
  /** "Microneedling" and a kind of thing, in one title; more where a length a device can have is given. */
  combined: 4,
  combinedLength: 2,
  /** A roller or stamp and "needle", as other trades have them too: it takes a length, a number or a metal besides. */
  needled: 2,
  /** A refill's title that gives such a length. */
  cartridgeLength: 1,
  weak: 1,
  needling: 1,
  lookalike: -4,
  cosmetic: -3,
  accessory: -3,
  service: -5,
  /** "Microneedling treatment"; beside a device's own name and a length or count it is only what the device is for. */
  therapy: -5,
  article: -6,
  /** A question or comparison over a row that states the needles' length, which articles have none of. */
  pitch: -3,
} as const;

/** What a title says: points, and the devices it sells, the one it is about first. */
export interface TitlePoints {
  points: number;
  named: Naming[];
  /** It names a device by a name of its own. */
  isStrong: boolean;
  /** It says no more than that the listing is about needling. */
  isNeedlingOnly: boolean;
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

/** An item of its own at the end of a list that began with a device: "Derma roller 0.5 mm, case, e-book". */
function isLastItem(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/[,;]\s*(?:free\s+)?$/i.test(text.slice(Math.max(0, token.start - 8), token.start))) return false;
  return (
    /^\s*(?:[,;)]|$)/.test(text.slice(token.end)) && tokens.slice(0, index).some((one) => strongKind(one) !== null)
  );
}

/** True when something comes along, after "with" or "+" or before "included": it is not what the title is about. */
function isExtra(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token) return false;
  if (isLastItem(text, tokens, index)) return true;
  if (before && (has(before, 'with') || (isAdjacent(text, before, token) && isExtra(text, tokens, index - 1))))
    return true;
  // "included" joins and closes; a plain "with" only opens.
  const isClosed = next !== undefined && has(next, 'with') && has(next, 'kit') && next.start - token.end <= MAX_COUNTER;
  if (isClosed && !hasBreak(text, token.end, next.start)) return true;
  return /[+&＋]\s*(?:\d+\s*\p{L}{0,5}\s*)?$/u.test(text.slice(Math.max(0, token.start - 14), token.start));
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

/** True for a title that asks about the device: "Why pay more?" behind a bar is a slogan. */
function asks(text: string, tokens: readonly Token[]): boolean {
  if (!/[?？؟]\s*$/.test(text)) return false;
  const from = /(?:[|•.!?？؟]|\s[-–—]\s)[^|•.!?？؟]*[?？؟]\s*$/.exec(text)?.index ?? 0;
  return tokens.some((token) => token.start >= from && (strongKind(token) !== null || has(token, 'needling')));
}

/** "The best derma roller vs": the title ran out of room, or out of words to be found by. */
function isCutOff(text: string, { start, end }: Token): boolean {
  return /^(?:vs|versus)$/i.test(text.slice(start, end)) && !/[\p{L}\d]/u.test(text.slice(end));
}

function namesIn(text: string, tokens: readonly Token[]): TitleReading {
  const reading: TitleReading = { sold: [], weak: [], needling: null, needle: false, others: new Set() };
  if (asks(text, tokens)) reading.others.add('article');
  tokens.forEach((token, index) => {
    const kind = strongKind(token);
    const weak = weakKind(token);
    if (kind || has(token, 'needling')) reading.needling ??= token;
    if (has(token, 'needle')) reading.needle = true;
    if (!isSetAside(text, tokens, index)) {
      if (kind) reading.sold.push({ kind, token });
      if (weak !== undefined) reading.weak.push({ kind: weak, token });
    }
    if (isExtra(text, tokens, index) || isModifier(text, token, tokens[index + 1]) || isCutOff(text, token)) return;
    for (const head of OTHER_HEADS) if (has(token, head)) reading.others.add(head);
  });
  return reading;
}

/** The device a title sells when it names several: a cartridge that is no extra wins, else the first. */
function headOf(title: ScannedPassage, { sold, weak }: TitleReading): NamedDevice | null {
  const { tokens } = title;
  const { text } = title.passage;
  const comesAlong = (token: Token) => isExtra(text, tokens, tokens.indexOf(token));
  const refill = weak.find(({ kind, token }) => kind === 'cartridge' && !comesAlong(token));
  const isKit = tokens.some((token) => has(token, 'kit') && refill && token.start < refill.token.start);
  const first = sold[0]?.kind;
  // Only the pen itself has a depth to set: cartridges behind it are its own.
  const isSet =
    tokens.some((token) => has(token, 'adjustable')) || title.quantities.some(({ kind }) => kind === 'range');
  const isSetPen = first === 'pen' && isSet;
  if (refill && !isKit && !isSetPen && (first === 'pen' || first === 'roller')) {
    return { kind: 'cartridge', token: refill.token };
  }
  for (const kind of ['rf', 'needle-free-injector', 'cartridge'] as const) {
    const named = sold.find((device) => device.kind === kind);
    if (named && !comesAlong(named.token) && !(kind === 'cartridge' && isSetPen)) return named;
  }
  return sold.find(({ kind }) => kind !== 'rf') ?? null;
}

/** The kind of thing that a needling word in the same title makes a device; for rollers and stamps "needle" will do. */
function combinedKind({ needling, needle, weak }: TitleReading): TitleReading['weak'][number] | undefined {
  if (needling) return weak.find(({ kind }) => kind !== null) ?? weak[0];
  return needle ? weak.find(({ kind }) => kind === 'roller' || kind === 'stamp') : undefined;
}

/** Points that the other things named in a title take away, given what device it sells. */
function otherPoints(
  title: ScannedPassage,
  { others, needling, weak }: TitleReading,
  head: NamedDevice | null,
  hasLengthRow: boolean,
): number {
  // A roller said to have microneedles of a length is one, whatever else it does: "massage roller with microneedles 0.5 mm".
  const isSure = head ? SURE.includes(head.kind) : needling !== null && weak.length > 0 && hasLength(title);
  const isSpecified = hasLength(title) || countsNeedles(title) || title.tokens.some((token) => has(token, 'kit'));
  let points = 0;
  if (others.has('lookalike') && !isSure) points += POINTS.lookalike;
  if (others.has('article')) points += head && hasLengthRow && hasLength(title) ? POINTS.pitch : POINTS.article;
  if (others.has('service')) points += POINTS.service;
  else if (others.has('therapy') && !(head && isSpecified)) points += POINTS.therapy;
  if (!head && others.has('cosmetic')) points += POINTS.cosmetic;
  if (!head && others.has('accessory')) points += POINTS.accessory;
  return points;
}

/** Reads one title. `hasLengthRow`: a row of the listing states the needles' length. */
export function readTitle(scanned: ScannedPassage, hasLengthRow: boolean): TitlePoints {
  const title = { ...scanned, tokens: scanned.tokens.slice(0, MAX_TITLE_TOKENS) };
  const { passage, tokens } = title;
  const reading = namesIn(passage.text, tokens);
  const head = headOf(title, reading);
  const combined = combinedKind(reading);
  const name = (kind: DeviceKind, { start, end }: Token) => ({ kind, evidence: evidenceOf(passage, start, end) });
  const others = otherPoints(title, reading, head, hasLengthRow);
  if (head) {
    const isOfTrade =
      has(head.token, 'needling') || OF_TRADE.test(passage.text.slice(head.token.start, head.token.end));
    const isRefillAlone =
      head.kind === 'cartridge' && !isOfTrade && !tokens.some((token) => has(token, 'pen', 'roller', 'needling'));
    const refill = POINTS.cartridge + (hasLength(title) ? POINTS.cartridgeLength : 0);
    const points = others + (isRefillAlone ? refill : POINTS.strong);
    return { points, named: [name(head.kind, head.token)], isStrong: !isRefillAlone, isNeedlingOnly: false };
  }
  if (combined) {
    const worth = reading.needling ? POINTS.combined : POINTS.needled;
    const points = others + worth + (hasLength(title) ? POINTS.combinedLength : 0);
    return {
      points,
      named: combined.kind ? [name(combined.kind, combined.token)] : [],
      isStrong: false,
      isNeedlingOnly: false,
    };
  }
  // A dissolving patch is judged more leniently than needles, so that the bare word "patch" makes nothing one.
  const isKind = (kind: DeviceKind | null): kind is DeviceKind => kind !== null && kind !== 'dissolving-patch';
  const named = reading.weak.flatMap(({ kind, token }) => (isKind(kind) ? [name(kind, token)] : []));
  const own = reading.weak.length > 0 ? POINTS.weak : reading.needling ? POINTS.needling : 0;
  return { points: others + own, named, isStrong: false, isNeedlingOnly: reading.needling !== null && others === 0 };
}
