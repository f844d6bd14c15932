import type { Listing } from '../core/listing';
import { listingFromText } from '../core/listing-from-text';
import { unreadListing } from '../page/listing-draft';
import { readPage } from '../page/read';

/** More lines than a seller's description has. */
const MOST_FRAME_PASSAGES = 600;

/**
 * What the page says as it is now. `frameText`: what the seller's description frame says, '' where there is none, null
 * where it could not be read: then nobody knows what the seller says. `budget`: how long reading may take, in ms.
 */
export function readListing(document: Document, frameText: string | null, budget: number): Listing {
  const url = document.location.href;
  const listing = frameText === null ? unreadListing(url) : readPage(document, url, budget);
  if (frameText === null || listing.isUnread) return listing;
  const passages = listingFromText({ text: frameText }).passages.slice(0, MOST_FRAME_PASSAGES);
  return {
    ...listing,
    passages: [...listing.passages, ...passages.map((passage) => ({ ...passage, id: `frame-${passage.id}` }))],
  };
}
