import type { MaterialKind, ProductFacts } from './facts';

/** Every material a person may name, in the order it is offered. */
export const MATERIAL_KINDS = [
  'surgical-steel',
  'stainless',
  'titanium',
  'titanium-alloy',
  'titanium-coated',
  'gold-coated',
  'silicon',
  'plastic',
  'other-metal',
] as const satisfies readonly MaterialKind[];

/** What the person knows better than what was read; null where they do not. */
export interface Correction {
  /** In mm. */
  lengthMm: number | null;
  material: MaterialKind | null;
}

/** The facts with the person's own in place of those read. They have no evidence: no page says them. */
export function withCorrection(facts: ProductFacts, { lengthMm, material }: Correction): ProductFacts {
  const result = { ...facts };
  if (lengthMm !== null) {
    const offered = [{ mm: lengthMm, evidence: [] }];
    result.lengths = { ...facts.lengths, mode: 'single', offered, selected: null, conflict: false };
  }
  if (material !== null) {
    const handles = facts.materials.filter(({ part }) => part === 'handle');
    result.materials = [{ kind: material, part: 'needles', evidence: [] }, ...handles];
  }
  return result;
}
