import type { Verdict } from '../core/assessment';
import type { Listing } from '../core/listing';
import type { PagePreferences } from '../core/person';
import { type Judgement, type PageReport, send } from '../messages';

/** How a judgement is shown on the page, and taken away. */
export interface Display {
  show(report: PageReport, preferences: PagePreferences): void;
  hide(): void;
}

/** Has listings judged, and shows the judgement on the page to who wants to see it. The badge is the background's. */
export interface Announcer {
  /** Resolves to the judgement; null when nobody could be reached who judges. */
  announce(listing: Listing): Promise<PageReport | null>;
  /** No more hints for the product last announced: on this page, and, where that may be stored, on later ones. */
  dismiss(): void;
}

/** A product and how bad it was found to be. */
type Judged = Pick<Judgement, 'product' | 'assessment'>;

/** Verdicts that are shown on the page, from mild to grave. All others stay in badge and popup. */
const SHOWN: readonly Verdict[] = ['caution', 'warning', 'danger'];
/** The background may be stopped in the middle of an answer; it is asked again after these, in ms. */
const RETRIES_MS: readonly number[] = [50, 200, 1_000, 3_000];
/** The background does not paint while the tab's address is not yet known to be ours; it is asked again after this. */
const REPAINT_MS = 150;
const REPAINTS = 5;

/** Announces through this display until the signal aborts. */
export function createAnnouncer(display: Display, signal: AbortSignal): Announcer {
  /** The listing announced last; what is still under way about an earlier one is of no use any more. */
  let latest: Listing | null = null;
  let judged: Judged | null = null;
  let dismissed: Judged | null = null;

  function isOver(listing: Listing): boolean {
    return signal.aborted || latest !== listing;
  }

  async function judge(listing: Listing, repaints: number): Promise<PageReport | null> {
    const judgement = await askBackground(listing, () => isOver(listing));
    if (isOver(listing)) return judgement && reportOf(listing, judgement);
    judged = judgement;
    const wanted = judgement?.show && SHOWN.includes(judgement.assessment.verdict) && !covers(dismissed, judgement);
    if (judgement && wanted) display.show(reportOf(listing, judgement), judgement.preferences);
    else display.hide();
    if (judgement && !judgement.painted && repaints > 0) {
      setTimeout(() => isOver(listing) || judge(listing, repaints - 1), REPAINT_MS);
    }
    return judgement && reportOf(listing, judgement);
  }

  return {
    announce(listing) {
      latest = listing;
      return judge(listing, REPAINTS);
    },
    dismiss() {
      if (!judged) return;
      dismissed = judged;
      display.hide();
      const { product, assessment } = judged;
      if (assessment.verdict !== 'none') send('dismiss', { product, severity: assessment.verdict });
    },
  };
}

/** Null when it does not answer, or when the answer is not wanted any more. */
async function askBackground(listing: Listing, isOver: () => boolean): Promise<Judgement | null> {
  for (const wait of [...RETRIES_MS, null]) {
    const judgement = await send('judge', { listing });
    if (judgement) return judgement;
    if (wait === null || isOver()) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
}

function reportOf(listing: Listing, { facts, assessment }: Judgement): PageReport {
  return { listing, facts, assessment };
}

/** Whether the first is about the same product as the second, and at least as bad. */
function covers(one: Judged | null, other: Judged): boolean {
  return one?.product === other.product && gravity(one) >= gravity(other);
}

function gravity({ assessment }: Judged): number {
  return SHOWN.indexOf(assessment.verdict);
}
