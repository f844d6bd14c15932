import type { Claim, Fact } from '../facts';
import type { ScannedPassage } from '../passage-scan';

export function readClaims(_: readonly ScannedPassage[]): Fact<Claim>[] {
  return [];
}
