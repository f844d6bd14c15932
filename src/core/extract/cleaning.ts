import type { CleaningMethod, Fact } from '../facts';
import type { ScannedPassage } from '../passage-scan';

export function readCleaning(_: readonly ScannedPassage[]): Fact<CleaningMethod>[] {
  return [];
}
