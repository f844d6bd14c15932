import type { BundleItem, Fact } from '../facts';
import type { ScannedPassage } from '../passage-scan';

export function readBundle(_: readonly ScannedPassage[]): Fact<BundleItem>[] {
  return [];
}
