import type { MaterialFact, MaterialKind, ProductFacts } from './facts';
import { hasJudgedNeedles } from './length';

/**
 * What the listing says the needles are made of. Exactly one holds. `not-judged`: the device has no needles that the
 * advice on material speaks of. `recommended`: surgical-grade steel, also under a coating, or titanium.
 */
type MaterialStandingKind =
  | 'not-judged'
  | 'unknown'
  | 'plastic-needles'
  | 'not-recommended'
  | 'recommended'
  | 'coated'
  | 'grade-unstated'
  | 'plastic-unclear';

export interface MaterialStanding {
  kind: MaterialStandingKind;
  /** The statements that decided it. */
  from: readonly MaterialFact[];
}

const COATED: readonly MaterialKind[] = ['titanium-coated', 'gold-coated'];
const UNGRADED: readonly MaterialKind[] = ['stainless', 'titanium-alloy'];
const OTHER: readonly MaterialKind[] = ['other-metal', 'silicon'];

/** How the needles' material stands to the article's advice (statement S14). The handle's counts for nothing. */
export function materialOf(facts: ProductFacts): MaterialStanding {
  if (!hasJudgedNeedles(facts)) return { kind: 'not-judged', from: [] };
  const ofNeedles = facts.materials.filter(({ part }) => part === 'needles');
  const unclear = facts.materials.filter(({ part }) => part === 'unclear');
  return ofNeedles.length > 0 ? judgeNeedles(ofNeedles, unclear) : judgeUnclear(unclear);
}

/** Words about the needles outweigh words about the device; a contradiction among them is judged by the worse word. */
function judgeNeedles(needles: readonly MaterialFact[], unclear: readonly MaterialFact[]): MaterialStanding {
  return (
    found('plastic-needles', needles, ['plastic']) ??
    found('not-recommended', needles, OTHER) ??
    found('recommended', needles, ['surgical-steel']) ??
    // "Surgical steel" said of the device is the grade of the steel, or the base of the coating, said of the needles.
    (of(needles, [...COATED, 'stainless']).length > 0 ? found('recommended', unclear, ['surgical-steel']) : null) ??
    judgeMetals(needles)
  );
}

/** Nobody says which part is meant: metals are taken for the needles', plastic may well be the handle. */
function judgeUnclear(unclear: readonly MaterialFact[]): MaterialStanding {
  const metals = unclear.filter(({ kind }) => kind !== 'plastic' && !OTHER.includes(kind));
  if (metals.length > 0) return found('recommended', metals, ['surgical-steel']) ?? judgeMetals(metals);
  return found('not-recommended', unclear, OTHER) ?? found('plastic-unclear', unclear, ['plastic']) ?? judgeMetals([]);
}

function judgeMetals(metals: readonly MaterialFact[]): MaterialStanding {
  return (
    found('coated', metals, COATED) ??
    found('grade-unstated', metals, UNGRADED) ??
    found('recommended', metals, ['titanium']) ?? { kind: 'unknown', from: [] }
  );
}

function found(
  kind: MaterialStandingKind,
  among: readonly MaterialFact[],
  kinds: readonly MaterialKind[],
): MaterialStanding | null {
  const from = of(among, kinds);
  return from.length > 0 ? { kind, from } : null;
}

function of(materials: readonly MaterialFact[], kinds: readonly MaterialKind[]): MaterialFact[] {
  return materials.filter(({ kind }) => kinds.includes(kind));
}
