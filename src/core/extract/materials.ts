import type { Evidence, MaterialFact, MaterialKind, MaterialPart } from '../facts';
import { type Clause, evidenceOf, type ScannedPassage, type Span } from '../passage-scan';
import type { Token } from '../scan';
import type { Concept } from '../words/vocabulary';

/**
 * What the needles are made of, as against the handle. A metal belongs to the part named nearest to it; a title's metal
 * belongs to the needles, because sellers head their listings with it; a material named with no part stays unclear.
 */

const KINDS: readonly (readonly [Concept, MaterialKind])[] = [
  ['surgical-steel', 'surgical-steel'],
  ['stainless', 'stainless'],
  ['titanium-coated', 'titanium-coated'],
  ['titanium-alloy', 'titanium-alloy'],
  ['titanium', 'titanium'],
  ['gold-coated', 'gold-coated'],
  ['silicon', 'silicon'],
  ['plastic', 'plastic'],
  ['other-metal', 'other-metal'],
];

/** How far before a material a negation denies it, in characters. */
const NEGATION_REACH = 24;
/** Places kept per material: more prove nothing more. */
const MAX_EVIDENCE = 8;
/** How far from its part a material may be named in prose, in characters. */
const REACH = 48;

interface Named {
  kind: MaterialKind;
  part: MaterialPart;
  evidence: Evidence;
}

function has(token: Token, ...concepts: Concept[]): boolean {
  return concepts.some((concept) => token.concepts.includes(concept));
}

function kindOf(token: Token): MaterialKind | null {
  return KINDS.find(([concept]) => has(token, concept))?.[1] ?? null;
}

function gap(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

/** The tokens of a clause, parted at commas and the like: "ABS handle, titanium needles" names two parts. */
function phrasesOf(text: string, { start, end, tokens }: Clause): Token[][] {
  const phrases: Token[][] = [];
  let next = 0;
  const close = (at: number) => {
    const from = next;
    while (next < tokens.length && (tokens[next]?.start ?? at) < at) next++;
    phrases.push(tokens.slice(from, next));
  };
  for (const match of text.slice(start, end).matchAll(/[,،、，/+&()|]|\s[-–—]\s/g)) close(start + match.index);
  close(end);
  return phrases;
}

/** The part that a word names; the device itself stands for its needles where the metal is said right before it. */
function partNamedBy(token: Token, material: Token): MaterialPart | null {
  if (has(token, 'handle')) return 'handle';
  if (has(token, 'needle', 'needling', 'needle-length')) return 'needles';
  const isNext = token.start >= material.end && token.start - material.end <= 2;
  return isNext && isDevice(token) && !has(material, 'plastic', 'other-metal', 'gold') ? 'needles' : null;
}

/** The part that a material in this phrase is about, by the nearest word for one. */
function nearestPart(material: Token, around: readonly Token[]): MaterialPart | null {
  let best: { part: MaterialPart; gap: number } | null = null;
  for (const token of around) {
    if (token === material) continue;
    const part = partNamedBy(token, material);
    if (!part) continue;
    // The word right after the metal decides ("titanium needles in a plastic case"), so what follows counts as nearer.
    const distance = gap(material, token) + (token.start < material.start ? 0.5 : 0);
    if (distance <= REACH && (!best || distance < best.gap)) best = { part, gap: distance };
  }
  return best?.part ?? null;
}

/** "540 titanium": a count this large can only be of needles. */
function followsCount(text: string, token: Token): boolean {
  return /(?:^|[^\d.,])\d{2,4}\s*$/.test(text.slice(Math.max(0, token.start - 8), token.start));
}

/** A row is about what its label says: "Colour: titanium" names no material. */
function isAboutSomethingElse({ passage, labelTokens }: ScannedPassage): boolean {
  return (
    passage.field === 'attribute' &&
    !labelTokens.some((label) => isDevice(label) || has(label, 'any-roller', 'any-stamp', 'any-cartridge'))
  );
}

/** A line or item that is nothing but a material ("• surgical stainless steel 316L •") names it for some part. */
function isWholePhrase(text: string, token: Token, phrase: readonly Token[]): boolean {
  const others = phrase.filter((other) => kindOf(other) === null && !has(other, 'coating'));
  return (
    others.length === 0 &&
    !has(token, 'plastic', 'other-metal') &&
    !/\p{L}{3}/u.test(text.slice(token.end, token.end + 4))
  );
}

function isDevice(token: Token): boolean {
  return has(token, 'roller', 'stamp', 'cartridge', 'infuser', 'pen');
}

function partOf(
  scanned: ScannedPassage,
  token: Token,
  phrase: readonly Token[],
  clause: readonly Token[],
): MaterialPart | null {
  const { passage, labelTokens } = scanned;
  // One word for both, as compounding languages write it: "Titannadeln".
  if (has(token, 'needle')) return 'needles';
  if (labelTokens.some((label) => has(label, 'needle', 'needling', 'needle-length')))
    return nearestPart(token, phrase) ?? 'needles';
  if (labelTokens.some((label) => has(label, 'handle', 'other-measure'))) return nearestPart(token, phrase) ?? 'handle';
  const near = nearestPart(token, phrase) ?? nearestPart(token, clause);
  if (near) return near;
  if (followsCount(passage.text, token)) return 'needles';
  if (labelTokens.some((label) => has(label, 'material'))) return 'unclear';
  if (passage.field === 'title' && !has(token, 'plastic', 'other-metal')) return 'needles';
  // "made from titanium" and "a titanium derma roller" are said of the needles: no other part of a roller is.
  if (!isAboutSomethingElse(scanned) && isWholePhrase(passage.text, token, phrase)) return 'unclear';
  const madeOf = phrase.some((other) => has(other, 'material')) || phrase.some(isDevice);
  if (madeOf && has(token, 'titanium', 'titanium-alloy', 'surgical-steel')) return 'needles';
  return madeOf ? 'unclear' : null;
}

/** Gold is a colour unless it is said of the needles ("24K gold 0.25 mm needles"), and then only ever a coat. */
function goldPart(gold: Token, phrase: readonly Token[]): MaterialPart | null {
  const next = phrase.find(
    (token) =>
      token.start >= gold.end && (kindOf(token) !== null || isDevice(token) || partNamedBy(token, gold) !== null),
  );
  return next && partNamedBy(next, gold) === 'needles' ? 'needles' : null;
}

/** Prose about what such devices are usually made of says nothing about this one. */
function isGeneral(clause: readonly Token[]): boolean {
  return clause.some((token) => has(token, 'general'));
}

/** What is only compared with: "sturdier than titanium", "unlike plastic needles". */
const COMPARED =
  /(?:^|\s)(?:than|unlike|instead of|statt|anstatt|au lieu d[eu]|en (?:lugar|vez) de|invece (?:di|del)|чем|вместо|niż|zamiast|än|istället för)\s+$/i;

/** "Not titanium", "no plastic needles", "sturdier than titanium": what is denied or compared with is not stated. */
function isDenied(text: string, material: Token, phrase: readonly Token[]): boolean {
  if (COMPARED.test(text.slice(Math.max(0, material.start - NEGATION_REACH), material.start))) return true;
  return phrase.some(
    (token) => has(token, 'negation') && token.end <= material.start && material.start - token.end <= NEGATION_REACH,
  );
}

function readPhrase(scanned: ScannedPassage, phrase: readonly Token[], clause: Clause): Named[] {
  return phrase.flatMap((token) => {
    const kind = kindOf(token);
    if ((!kind && !has(token, 'gold')) || isDenied(scanned.passage.text, token, phrase)) return [];
    const part = kind ? partOf(scanned, token, phrase, clause.tokens) : goldPart(token, phrase);
    if (!part) return [];
    return [{ kind: kind ?? 'gold-coated', part, evidence: evidenceOf(scanned.passage, token.start, token.end) }];
  });
}

function readPassage(scanned: ScannedPassage): Named[] {
  const { passage, clauses } = scanned;
  if (passage.field === 'breadcrumb') return [];
  return clauses
    .filter(({ tokens }) => !isGeneral(tokens))
    .flatMap((clause) => phrasesOf(passage.text, clause).flatMap((phrase) => readPhrase(scanned, phrase, clause)));
}

/** All materials the listing states, once per kind and part, with every place that states it. */
export function readMaterials(passages: readonly ScannedPassage[]): MaterialFact[] {
  const facts: MaterialFact[] = [];
  for (const { kind, part, evidence } of passages.flatMap(readPassage)) {
    const known = facts.find((fact) => fact.kind === kind && fact.part === part);
    if (known && known.evidence.length < MAX_EVIDENCE) known.evidence.push(evidence);
    if (!known) facts.push({ kind, part, evidence: [evidence] });
  }
  return facts;
}
