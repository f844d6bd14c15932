import { assess } from '../core/assess';
import { extract } from '../core/extract';
import type { PagePreferences } from '../core/person';
import type { PageReport } from '../messages';
import { readPage } from '../page/read';

/** The whole way from the page as it is now to a judgement. */
export function judgePage(document: Document, url: string, preferences: PagePreferences): PageReport {
  const listing = readPage(document, url);
  const facts = extract(listing);
  return { listing, facts, assessment: assess(facts, preferences) };
}

/** The same facts in the light of other preferences. */
export function judgeAgain({ listing, facts }: PageReport, preferences: PagePreferences): PageReport {
  return { listing, facts, assessment: assess(facts, preferences) };
}
