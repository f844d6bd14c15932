/**
 * What a listing means, each fact with the words it was read from. Lengths are in mm.
 * Lists, never a single winner: a title that says 0.5 beside a table that says 1.5 is itself a fact (`lengths.conflict`).
 */

/** The words a fact was read from. */
export interface Evidence {
  /** Id of the passage. */
  passage: string;
  /** Occurs verbatim in the passage's text, or in its label. */
  quote: string;
}

export type DeviceKind =
  | 'roller'
  | 'pen'
  | 'stamp'
  | 'cartridge'
  | 'infuser'
  | 'nano'
  | 'dissolving-patch'
  | 'rf'
  | 'needle-free-injector';

/**
 * How the lengths relate to what the buyer gets: `single` one length; `variants` buy one of them; `kit` all are included;
 * `adjustable` the two ends of a dial, or the steps it has; `unknown` several numbers whose relation is not said (judged
 * like variants).
 */
export type LengthMode = 'single' | 'variants' | 'kit' | 'adjustable' | 'unknown';

/** One needle length in mm and every place that states it. */
export interface NeedleLength {
  mm: number;
  evidence: Evidence[];
}

/** All that the listing says about how long the needles are. */
export interface Lengths {
  mode: LengthMode;
  /** What the buyer could end up with, ascending, each value once. Of a dial: its ends, or its steps. Empty: not stated. */
  offered: NeedleLength[];
  /** The length of the choice the page shows as chosen, or null. */
  selected: NeedleLength | null;
  /** Parts of the page disagree; `offered` then holds every claimed length. */
  conflict: boolean;
  /** Lengths in advice, comparison or class prose: never the product's own. */
  mentioned: NeedleLength[];
}

export type MaterialKind =
  | 'surgical-steel'
  | 'stainless'
  | 'titanium'
  | 'titanium-alloy'
  | 'titanium-coated'
  | 'gold-coated'
  | 'silicon'
  | 'plastic'
  | 'other-metal';

export type MaterialPart = 'needles' | 'handle' | 'unclear';

export interface MaterialFact {
  kind: MaterialKind;
  part: MaterialPart;
  evidence: Evidence[];
}

export type ProductArea = 'face' | 'scalp' | 'beard' | 'body' | 'under-eye' | 'eyelid' | 'lips';

export type CleaningMethod = 'alcohol-ok' | 'alcohol-not-ok' | 'stated-other' | 'none-needed';

export type Claim =
  | 'professional-only'
  | 'share-same-needles'
  | 'share-separate-heads'
  | 'reuse-disposable'
  | 'non-sterile'
  | 'fda-approved'
  | 'treats-condition'
  | 'apply-serum-during';

export type BundleItem =
  | 'retinol'
  | 'vitamin-c'
  | 'acid'
  | 'serum-hyaluronic'
  | 'serum-unspecified'
  | 'numbing-cream'
  | 'lidocaine-over-4'
  | 'pigment';

/** A value and every place that states it. */
export interface Fact<Value> {
  value: Value;
  evidence: Evidence[];
}

/** What the listing means. */
export interface ProductFacts {
  /** 'other' when the listing sells no needling device: every rule is then silent. */
  topic: 'microneedling' | 'other';
  /** Null when the listing sells a needling device but does not say of which kind. */
  device: Fact<DeviceKind> | null;
  lengths: Lengths;
  materials: MaterialFact[];
  areas: Fact<ProductArea>[];
  /** The listing presents the device for scalp or hair alone. */
  scalpOnly: boolean;
  /** Empty: no cleaning method is stated. */
  cleaning: Fact<CleaningMethod>[];
  /** How often the listing says to use it, in days between sessions, or null. The most frequent one where several are said. */
  interval: Fact<number> | null;
  claims: Fact<Claim>[];
  bundle: Fact<BundleItem>[];
}

/** The facts of a page that sells no needling device. */
export function noFacts(): ProductFacts {
  return {
    topic: 'other',
    device: null,
    lengths: { mode: 'unknown', offered: [], selected: null, conflict: false, mentioned: [] },
    materials: [],
    areas: [],
    scalpOnly: false,
    cleaning: [],
    interval: null,
    claims: [],
    bundle: [],
  };
}
