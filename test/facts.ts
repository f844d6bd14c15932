import type {
  BundleItem,
  Claim,
  CleaningMethod,
  DeviceKind,
  Evidence,
  Fact,
  LengthMode,
  MaterialFact,
  MaterialKind,
  MaterialPart,
  NeedleLength,
  ProductArea,
  ProductFacts,
} from '../src/core/facts';
import { noFacts } from '../src/core/facts';
import type { PagePreferences } from '../src/core/person';

/** Facts in few words, for tests: lengths in mm, materials as `kind` or `kind/part`. */
export interface FactsSketch {
  topic?: ProductFacts['topic'];
  device?: DeviceKind | null;
  mm?: readonly number[];
  mode?: LengthMode;
  selected?: number | null;
  conflict?: boolean;
  materials?: readonly string[];
  areas?: readonly ProductArea[];
  scalpOnly?: boolean;
  cleaning?: readonly CleaningMethod[];
  days?: number | null;
  claims?: readonly Claim[];
  bundle?: readonly BundleItem[];
}

/** What nothing is wrong with: a roller of 0.25 mm, surgical steel, to be cleaned with alcohol. */
export function fineFacts(sketch: FactsSketch = {}): ProductFacts {
  return factsOf({ mm: [0.25], materials: ['surgical-steel'], ...sketch });
}

/** A roller of which only this is stated. Each fact has evidence of its own, named after it. */
export function factsOf({
  topic = 'microneedling',
  device = 'roller',
  mm = [],
  mode = 'single',
  selected = null,
  conflict = false,
  materials = [],
  areas = [],
  scalpOnly = false,
  cleaning = ['alcohol-ok'],
  days = null,
  claims = [],
  bundle = [],
}: FactsSketch): ProductFacts {
  return {
    ...noFacts(),
    topic,
    device: device && fact(device),
    lengths: {
      mode,
      offered: mm.map(lengthOf),
      selected: selected === null ? null : lengthOf(selected),
      conflict,
      mentioned: [],
    },
    materials: materials.map(materialOf),
    areas: areas.map(fact),
    scalpOnly,
    cleaning: cleaning.map(fact),
    interval: days === null ? null : fact(days),
    claims: claims.map(fact),
    bundle: bundle.map(fact),
  };
}

/** What the person prefers; nothing unless said. */
export function preferring(preferences: Partial<PagePreferences> = {}): PagePreferences {
  return { preferredMm: null, area: null, firstTime: false, ...preferences };
}

/** The evidence that these makers give to a value. */
export function evidenceOf(value: string | number): Evidence {
  return { passage: `says-${value}`, quote: String(value) };
}

function fact<Value extends string | number>(value: Value): Fact<Value> {
  return { value, evidence: [evidenceOf(value)] };
}

function lengthOf(mm: number): NeedleLength {
  return { mm, evidence: [evidenceOf(mm)] };
}

function materialOf(sketch: string): MaterialFact {
  const [kind, part = 'needles'] = sketch.split('/');
  return { kind: kind as MaterialKind, part: part as MaterialPart, evidence: [evidenceOf(sketch)] };
}
