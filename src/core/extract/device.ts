import type { DeviceKind, Fact } from '../facts';
import { evidenceOf, type ScannedPassage } from '../passage-scan';
import { readBody, statesNeedleLength, type WorthyNaming } from './device-body';
import { readTitle, type TitlePoints } from './device-title';
import { countsNeedles, has, type Naming, STRONG, saysNeedleMaterial } from './device-words';

/**
 * What the listing sells. The title is read for what it sells, and the rest of the listing adds or takes weight; below
 * the threshold nothing is claimed. The order of the passages plays no part.
 */

/** Points at which a listing is taken to sell a needling device. Tuned on labelled listings; see the scorer. */
const THRESHOLD = 3;
/** "540 needles": only needling devices have so many. */
const COUNT_POINTS = 1;
/** What the needles of a thing that the title calls a roller or stamp are made of; the same for their number. */
const NEEDLED_POINTS = 2;
/** A gauge where no title names a device: a syringe's needle has a length too. */
const GAUGE_POINTS = -3;
/** Words of appointments below a title that names no device. */
const SERVICE_POINTS = -1;

const NO_TITLE: TitlePoints = { points: 0, named: [], isStrong: false, isNeedlingOnly: false };

function particularity({ named }: TitlePoints): number {
  return STRONG.findIndex(([, kind]) => kind === named[0]?.kind);
}

/** The title that says most for a device, in the most particular words: pages repeat theirs with words cut off or added. */
function bestTitle(titles: readonly ScannedPassage[], hasLengthRow: boolean): TitlePoints {
  const read = titles
    .map((title) => readTitle(title, hasLengthRow))
    .sort((a, b) => b.points - a.points || particularity(a) - particularity(b));
  return read[0] ?? NO_TITLE;
}

/** A device of no said kind that takes cartridges is a pen: nothing else does. */
function takesCartridges(body: readonly ScannedPassage[]): Naming | null {
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
 * The kind that the body names most weightily; among equals the one whose name is the most particular. Nano tips are
 * judged more leniently than needles, so a mere option named in the body never makes a device one.
 */
function weightiest(all: readonly WorthyNaming[]): DeviceKind | null {
  const named = all.filter(({ kind }) => kind !== 'nano');
  const most = Math.max(0, ...named.map(({ worth }) => worth));
  const kinds = named.filter(({ worth }) => worth === most).map(({ kind }) => kind);
  return STRONG.find(([, kind]) => kinds.includes(kind))?.[1] ?? null;
}

/** "30G": the measure of syringe and pen needles, which no needling device gives. */
function hasGauge({ passage }: ScannedPassage): boolean {
  return /(?<![\d.,])(?:1[89]|2\d|3[0-4])\s?G(?![\p{L}\d])/u.test(passage.text);
}

/**
 * What the listing sells: `sells` false for everything that is no needling device; `device` null when it is one but of a
 * kind that is not said.
 */
export function readDevice(passages: readonly ScannedPassage[]): { sells: boolean; device: Fact<DeviceKind> | null } {
  const titles = passages.filter(({ passage }) => passage.field === 'title');
  const texts = passages.filter(({ passage }) => passage.field !== 'title' && passage.field !== 'breadcrumb');
  const title = bestTitle(
    titles,
    texts.some((text) => statesNeedleLength(text) === 'row'),
  );
  const titleHasKit = titles.some(({ tokens }) => tokens.some((token) => has(token, 'kit') || has(token, 'with')));
  const body = readBody(texts, titleHasKit, title.isNeedlingOnly);
  const isRolling = title.named.some(({ kind }) => kind === 'roller' || kind === 'stamp');
  const isCounted = [...titles, ...texts].some(countsNeedles);
  const isNeedled = isRolling && !title.isStrong && (isCounted || [...titles, ...texts].some(saysNeedleMaterial));
  const count = isNeedled ? NEEDLED_POINTS : isCounted ? COUNT_POINTS : 0;
  const service = !title.isStrong && isService(texts) ? SERVICE_POINTS : 0;
  const gauge = !title.isStrong && passages.some(hasGauge) ? GAUGE_POINTS : 0;
  if (title.points + body.points + count + service + gauge < THRESHOLD) return { sells: false, device: null };
  const pen = takesCartridges(texts);
  const kind = title.named[0]?.kind ?? weightiest(body.named) ?? pen?.kind;
  if (!kind) return { sells: true, device: null };
  const evidence = [...title.named, ...body.named, ...(pen ? [pen] : [])]
    .filter((one) => one.kind === kind)
    .map((one) => one.evidence);
  return { sells: true, device: { value: kind, evidence } };
}
