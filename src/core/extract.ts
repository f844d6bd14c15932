import { readAreas } from './extract/areas';
import { readBundle } from './extract/bundle';
import { readClaims } from './extract/claims';
import { readCleaning } from './extract/cleaning';
import { readDevice } from './extract/device';
import { readInterval } from './extract/interval';
import { type ChoiceScan, readLengths } from './extract/lengths';
import { readMaterials } from './extract/materials';
import { noFacts, type ProductFacts } from './facts';
import type { Listing, Variant } from './listing';
import { type ScannedPassage, scanPassage } from './passage-scan';
import { scan } from './scan';

function scanChoice({ dimension = '', selected, passages }: Variant): ChoiceScan {
  return { name: dimension, selected, dimension: scan(dimension), passages: passages.map(scanPassage) };
}

/** What holds of the product now: the listing's own passages and those of the choices made. */
function inForce(passages: readonly ScannedPassage[], choices: readonly ChoiceScan[]): ScannedPassage[] {
  return [...passages, ...choices.filter(({ selected }) => selected).flatMap((choice) => choice.passages)];
}

/** What a listing means. Never throws; a listing that sells no needling device gives no facts. */
export function extract(listing: Listing): ProductFacts {
  const passages = listing.passages.map(scanPassage);
  const choices = listing.variants.map(scanChoice);
  const { sells, device } = readDevice(passages);
  if (!sells) return noFacts();
  const current = inForce(passages, choices);
  return {
    topic: 'microneedling',
    device,
    lengths: readLengths(passages, choices, device?.value === 'pen'),
    materials: readMaterials(current),
    ...readAreas(current),
    cleaning: readCleaning(current),
    interval: readInterval(current),
    claims: readClaims(current),
    bundle: readBundle(current),
  };
}
