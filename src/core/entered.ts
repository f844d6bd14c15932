import { type Correction, withCorrection } from './correction';
import { extract } from './extract';
import type { ProductFacts } from './facts';
import type { Listing, Passage } from './listing';
import { listingFromText } from './listing-from-text';

/** What the person typed about a device: what the page does not say, or a device they already own. */
export interface EnteredProduct extends Correction {
  /** Pasted words of a listing; may be empty. */
  text: string;
}

/** Says what is meant anyway: the person asks us about a needling device, whatever the pasted words call it. */
const TOPIC: Passage = { id: 'entered-topic', field: 'title', text: 'Microneedling device' };

/** The listing and the facts of what the person typed. The length and material typed win over those in the text. */
export function readEntered({ text, ...typed }: EnteredProduct): { listing: Listing; facts: ProductFacts } {
  const [title = '', ...rest] = text.trim().split('\n');
  const pasted = listingFromText({ title, text: rest.join('\n') });
  const plain = extract(pasted);
  const { listing, facts } = plain.topic === 'other' ? withTopic(pasted) : { listing: pasted, facts: plain };
  return { listing, facts: withCorrection({ ...facts, topic: 'microneedling' }, typed) };
}

function withTopic(pasted: Listing): { listing: Listing; facts: ProductFacts } {
  const listing = { ...pasted, passages: [TOPIC, ...pasted.passages] };
  return { listing, facts: extract(listing) };
}
