import type { Fact, ProductArea } from '../facts';
import type { ScannedPassage } from '../passage-scan';

export function readAreas(_: readonly ScannedPassage[]): { areas: Fact<ProductArea>[]; scalpOnly: boolean } {
  return { areas: [], scalpOnly: false };
}

export function mainArea(
  _areas: readonly Fact<ProductArea>[],
  _scalpOnly: boolean,
): 'face' | 'scalp' | 'beard' | 'body' | null {
  return null;
}
