import type { Listing } from '../core/listing';
import { type PageReport, sendPatiently } from '../messages';
import { BUDGET_MS } from '../page/budget';
import { countElements } from '../page/nodes';
import { watch } from '../page/watch';
import type { Announcer } from './announcer';
import { readListing } from './read-listing';

/**
 * A slow device may need longer than `BUDGET_MS` for what others read at once. So a page that could not be read is tried
 * once more, in a quiet moment, for this long; and where that was enough, from then on.
 */
const PATIENT_MS = 1_000;
/** The largest real page seen has 18,000 elements. What has more than this is too much on any device: no second try. */
const MOST_ELEMENTS = 30_000;

/** A page under our eyes. */
export interface FollowedPage {
  /** What was read last, once it is judged; null when nobody could be reached who judges. */
  report(): Promise<PageReport | null>;
  /** Reads the page again. True: it is read. */
  lookAgain(): true;
}

/** Reads the page, now and whenever it changes, and announces each reading until the signal aborts. */
export async function followPage(announcer: Announcer, signal: AbortSignal): Promise<FollowedPage> {
  let frameText = await textInFrame(signal);
  let latest: Promise<PageReport | null> = Promise.resolve(null);
  let budget = BUDGET_MS;
  let isRetried = false;
  /** What the page said when it was last judged; '' where that has to be done anew. */
  let said = '';

  function look(): void {
    said = '';
    lookForNews();
  }

  function lookForNews(): void {
    const listing = readListing(document, frameText, budget);
    tell(listing);
    if (!listing.isUnread || isRetried) return;
    isRetried = true;
    if (countElements(document) > MOST_ELEMENTS) return;
    requestIdleCallback(lookPatiently);
  }

  function lookPatiently(): void {
    if (signal.aborted) return;
    const listing = readListing(document, frameText, PATIENT_MS);
    if (listing.isUnread) return;
    budget = PATIENT_MS;
    tell(listing);
  }

  /** Most changes of a page change nothing that it says. */
  function tell(listing: Listing): void {
    const now = JSON.stringify(listing);
    if (now === said) return;
    said = now;
    latest = announcer.announce(listing);
    latest.then((report) => {
      if (!report && said === now) said = '';
    });
  }

  /** The frame may come after the page. */
  async function lookIntoFrame(): Promise<void> {
    const now = await textInFrame(signal);
    if (signal.aborted || now === frameText) return;
    frameText = now;
    look();
  }

  // The browser has cleared the badge when the page was left.
  window.addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });
  watch(document, lookForNews, signal);
  look();
  return {
    report: () => latest,
    lookAgain() {
      lookIntoFrame();
      look();
      return true;
    },
  };
}

/** What the seller's description frame says, which cannot be read from here; '' where there is none, null where unread. */
async function textInFrame(signal: AbortSignal): Promise<string | null> {
  const reply = await sendPatiently('frame-text', {}, () => signal.aborted);
  return reply ? reply.text : '';
}
