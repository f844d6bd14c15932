import type { Fact } from '../facts';
import type { ScannedPassage } from '../passage-scan';

export function readInterval(_: readonly ScannedPassage[]): Fact<number> | null {
  return null;
}
