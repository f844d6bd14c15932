import type { ProductFacts } from './facts';

/** The facts in the terms of the labelled corpus, so that anyone can score a reading. Lengths in mm. */
export interface Summary {
  device: 'roller' | 'pen' | 'stamp' | 'cartridge' | 'patch' | 'rf_device' | 'other' | 'none';
  /** Every length on offer; empty where only a range is given or nothing is stated. */
  lengths_mm: number[];
  /** The two ends of an adjustable device. */
  range: [number, number] | null;
  selected_mm: number | null;
  /** Of the needles only: 'unknown' alone where nothing is stated; empty when there is no device. */
  materials: string[];
  area: 'face' | 'scalp' | 'beard' | 'body' | null;
  professional_only: boolean;
}

/** Says the facts in the labels' own terms. */
export type Summarize = (facts: ProductFacts) => Summary;
