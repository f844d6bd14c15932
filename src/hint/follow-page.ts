import { type PageReport, send } from '../messages';
import { watch } from '../page/watch';
import type { Announcer } from './announcer';
import { readListing } from './read-listing';

/** A page under our eyes. */
export interface FollowedPage {
  /** What was read last, once it is judged; null when nobody could be reached who judges. */
  report(): Promise<PageReport | null>;
  /** Reads the page again. True: it is read. */
  lookAgain(): true;
}

/** Reads the page, now and whenever it changes, and announces each reading until the signal aborts. */
export async function followPage(announcer: Announcer, signal: AbortSignal): Promise<FollowedPage> {
  let frameText = await textInFrame();
  let latest: Promise<PageReport | null> = Promise.resolve(null);

  function look(): Promise<PageReport | null> {
    latest = announcer.announce(readListing(document, frameText));
    return latest;
  }

  /** The frame may come after the page. */
  async function lookIntoFrame(): Promise<void> {
    const now = await textInFrame();
    if (signal.aborted || now === frameText) return;
    frameText = now;
    look();
  }

  watch(document, look, signal);
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
async function textInFrame(): Promise<string | null> {
  const reply = await send('frame-text', {});
  return reply ? reply.text : '';
}
