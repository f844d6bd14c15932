import { mainArea } from './extract/areas';
import type { DeviceKind, MaterialKind, ProductFacts } from './facts';

/** The facts in the terms of labelled listings, so that anyone can score a reading. Lengths in mm. */
export interface Summary {
  device: 'roller' | 'pen' | 'stamp' | 'cartridge' | 'patch' | 'rf_device' | 'other' | 'none';
  /** Every length on offer; empty where only a range is given or nothing is stated. */
  lengths_mm: number[];
  /** The two ends of an adjustable device, or of a range given without a list. */
  range: [number, number] | null;
  selected_mm: number | null;
  /** Of the needles only: 'unknown' alone where nothing is stated; empty when there is no device. */
  materials: string[];
  area: 'face' | 'scalp' | 'beard' | 'body' | null;
  professional_only: boolean;
}

const DEVICES: Readonly<Record<DeviceKind, Summary['device']>> = {
  roller: 'roller',
  pen: 'pen',
  stamp: 'stamp',
  cartridge: 'cartridge',
  infuser: 'stamp',
  nano: 'cartridge',
  'dissolving-patch': 'patch',
  rf: 'rf_device',
  'needle-free-injector': 'other',
};

const MATERIALS: Readonly<Record<MaterialKind, string>> = {
  'surgical-steel': 'surgical_steel',
  stainless: 'stainless_steel',
  titanium: 'titanium',
  'titanium-alloy': 'titanium_alloy',
  'titanium-coated': 'titanium_coated',
  'gold-coated': 'gold_plated',
  silicon: 'silicon',
  plastic: 'plastic',
  'other-metal': 'other_metal',
};

function lengthsOf({ lengths }: ProductFacts): Pick<Summary, 'lengths_mm' | 'range'> {
  const mm = lengths.offered.map((length) => length.mm);
  const [min, max] = mm;
  const isRange = (lengths.mode === 'adjustable' || lengths.mode === 'unknown') && !lengths.conflict && mm.length === 2;
  return isRange && min !== undefined && max !== undefined
    ? { lengths_mm: [], range: [min, max] }
    : { lengths_mm: mm, range: null };
}

function materialsOf({ materials }: ProductFacts): string[] {
  const named = materials
    .filter(
      ({ kind, part }) => part === 'needles' || (part === 'unclear' && kind !== 'plastic' && kind !== 'other-metal'),
    )
    .map(({ kind }) => MATERIALS[kind]);
  return named.length > 0 ? [...new Set(named)] : ['unknown'];
}

/** Says the facts in the labels' own terms. */
export function summarize(facts: ProductFacts): Summary {
  if (facts.topic === 'other') {
    return {
      device: 'none',
      lengths_mm: [],
      range: null,
      selected_mm: null,
      materials: [],
      area: null,
      professional_only: false,
    };
  }
  return {
    device: facts.device ? DEVICES[facts.device.value] : 'other',
    ...lengthsOf(facts),
    selected_mm: facts.lengths.selected?.mm ?? null,
    materials: materialsOf(facts),
    area: mainArea(facts.areas, facts.scalpOnly),
    professional_only: facts.claims.some(({ value }) => value === 'professional-only'),
  };
}
