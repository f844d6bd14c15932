import type { PagePreferences } from '../core/person';
import { type PageReport, send } from '../messages';
import { watch } from '../page/watch';
import type { Announcer } from './announcer';
import { judgeAgain, judgePage } from './judge-page';

/** A page under our eyes. */
export interface FollowedPage {
  report(): PageReport;
  /** Reads the page again. True: it is read. */
  lookAgain(): true;
  /** Judges what was read with these. True: it is judged. */
  judgeWith(preferences: PagePreferences): true;
}

/** What is known before the page is read. */
export interface Beforehand {
  preferences: PagePreferences;
  /** What the seller's description frame says, '' where there is none. */
  frameText: string;
}

/** Reads and judges the page, now and whenever it changes, and announces each judgement until the signal aborts. */
export function followPage(before: Beforehand, announcer: Announcer, signal: AbortSignal): FollowedPage {
  let { preferences, frameText } = before;
  let report = judgePage(document, frameText, preferences);

  function take(next: PageReport): true {
    report = next;
    announcer.announce(report, preferences);
    return true;
  }

  function look(): true {
    return take(judgePage(document, frameText, preferences));
  }

  /** The frame cannot be read from here, and may come after the page. */
  async function lookIntoFrame(): Promise<void> {
    const reply = await send('frame-text', {});
    if (!reply || signal.aborted || reply.text === frameText) return;
    frameText = reply.text;
    look();
  }

  watch(document, look, signal);
  take(report);
  return {
    report: () => report,
    lookAgain() {
      lookIntoFrame();
      return look();
    },
    judgeWith(next) {
      preferences = next;
      return take(judgeAgain(report, preferences));
    },
  };
}
