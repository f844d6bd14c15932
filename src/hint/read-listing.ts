import type { Listing } from '../core/listing';
import { listingFromText } from '../core/listing-from-text';
import { readPage } from '../page/read';

/** More lines than a seller's description has. */
const MOST_FRAME_PASSAGES = 600;

/**
 * What the page says as it is now. `frameText`: what the seller's description frame says, '' where there is none.
 */
export function readListing(document: Document, frameText: string): Listing {
  const listing = readPage(document, document.location.href);
  const passages = listingFromText({ text: frameText }).passages.slice(0, MOST_FRAME_PASSAGES);
  return {
    ...listing,
    passages: [...listing.passages, ...passages.map((passage) => ({ ...passage, id: `frame-${passage.id}` }))],
  };
}
