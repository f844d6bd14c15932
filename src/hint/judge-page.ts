import { assess } from '../core/assess';
import { extract } from '../core/extract';
import type { Listing } from '../core/listing';
import { listingFromText } from '../core/listing-from-text';
import type { PagePreferences } from '../core/person';
import type { PageReport } from '../messages';
import { readPage } from '../page/read';

/**
 * The whole way from the page as it is now to a judgement. `frameText`: what the seller's description frame says, ''
 * where there is none.
 */
export function judgePage(document: Document, frameText: string, preferences: PagePreferences): PageReport {
  const listing = withFrame(readPage(document, document.location.href), frameText);
  const facts = extract(listing);
  return { listing, facts, assessment: assess(facts, preferences) };
}

/** The same facts in the light of other preferences. */
export function judgeAgain({ listing, facts }: PageReport, preferences: PagePreferences): PageReport {
  return { listing, facts, assessment: assess(facts, preferences) };
}

function withFrame(listing: Listing, frameText: string): Listing {
  const { passages } = listingFromText({ text: frameText });
  return {
    ...listing,
    passages: [...listing.passages, ...passages.map((passage) => ({ ...passage, id: `frame-${passage.id}` }))],
  };
}
