import { extract } from './extract';
import type { MaterialKind, ProductFacts } from './facts';
import type { Listing, Passage } from './listing';
import { listingFromText } from './listing-from-text';

/** What the person typed about a device: what the page does not say, or a device they already own. */
export interface EnteredProduct {
  /** In mm, or null. */
  lengthMm: number | null;
  material: MaterialKind | null;
  /** Pasted words of a listing; may be empty. */
  text: string;
}

/** Says what is meant anyway: the person asks us about a needling device, whatever the pasted words call it. */
const TOPIC: Passage = { id: 'entered-topic', field: 'title', text: 'Microneedling device' };

/** The listing and the facts of what the person typed. The length and material typed win over those in the text. */
export function readEntered({ lengthMm, material, text }: EnteredProduct): { listing: Listing; facts: ProductFacts } {
  const [title = '', ...rest] = text.trim().split('\n');
  const pasted = listingFromText({ title, text: rest.join('\n') });
  const plain = extract(pasted);
  const read = plain.topic === 'other' ? withTopic(pasted) : { listing: pasted, facts: plain };
  const listing = { ...read.listing };
  const facts: ProductFacts = { ...read.facts, topic: 'microneedling' };
  if (lengthMm !== null) {
    const passage: Passage = { id: 'entered-length', field: 'attribute', text: `${lengthMm} mm` };
    const length = { mm: lengthMm, evidence: [{ passage: passage.id, quote: passage.text }] };
    listing.passages = [...listing.passages, passage];
    facts.lengths = { ...facts.lengths, mode: 'single', offered: [length], selected: null, conflict: false };
  }
  if (material !== null) {
    const others = facts.materials.filter(({ part }) => part === 'handle');
    facts.materials = [{ kind: material, part: 'needles', evidence: [] }, ...others];
  }
  return { listing, facts };
}

function withTopic(pasted: Listing): { listing: Listing; facts: ProductFacts } {
  const listing = { ...pasted, passages: [TOPIC, ...pasted.passages] };
  return { listing, facts: extract(listing) };
}
