import type { Verdict } from '../core/assessment';
import type { PagePreferences } from '../core/person';
import { type PageReport, send } from '../messages';
import { productKey } from './product-key';

/** How a judgement is shown on the page, and taken away. */
export interface Display {
  show(report: PageReport, preferences: PagePreferences): void;
  hide(): void;
}

/** Tells what was judged: to the background for the badge, and on the page to who wants to see it. */
export interface Announcer {
  announce(report: PageReport, preferences: PagePreferences): void;
  /** No more hints for the product last announced: on this page, and, where that may be stored, on later ones. */
  dismiss(): void;
}

/** A product and how bad it was found to be. */
interface Judged {
  product: string;
  verdict: Verdict;
}

/** Verdicts that are shown on the page, from mild to grave. All others stay in badge and popup. */
const SHOWN: readonly Verdict[] = ['caution', 'warning', 'danger'];
/** The background does not paint while the tab's address is not yet known to be ours; it is told again after this. */
const REPAINT_MS = 150;
const REPAINTS = 5;

/** Announces through this display until the signal aborts. */
export function createAnnouncer(display: Display, signal: AbortSignal): Announcer {
  let latest: PageReport | null = null;
  /** What the person wanted a hint for when last asked. */
  let wanted: Judged | null = null;
  let dismissed: Judged | null = null;

  async function tell(report: PageReport, preferences: PagePreferences, repaints: number): Promise<void> {
    const judged = judgedOf(report);
    const isShown = SHOWN.includes(judged.verdict);
    if (!isShown) display.hide();
    // Worse news does not wait until the background has woken up.
    else if (covers(judged, wanted)) display.show(report, preferences);
    const reply = await send('assessed', { ...judged, url: location.href });
    if (!reply || signal.aborted || latest !== report) return;
    wanted = reply.show && !covers(dismissed, judged) ? judged : null;
    if (isShown && wanted) display.show(report, preferences);
    else display.hide();
    if (reply.painted || repaints === 0) return;
    setTimeout(() => latest === report && tell(report, preferences, repaints - 1), REPAINT_MS);
  }

  return {
    announce(report, preferences) {
      latest = report;
      tell(report, preferences, REPAINTS);
    },
    dismiss() {
      if (!latest) return;
      dismissed = judgedOf(latest);
      wanted = null;
      display.hide();
      const { product, verdict } = dismissed;
      if (verdict !== 'none') send('dismiss', { product, severity: verdict });
    },
  };
}

function judgedOf({ listing, assessment }: PageReport): Judged {
  return { product: productKey(listing), verdict: assessment.verdict };
}

/** Whether the first is about the same product as the second, and at least as bad. */
function covers(one: Judged | null, other: Judged | null): boolean {
  return (
    one?.product === other?.product && SHOWN.indexOf(one?.verdict ?? 'none') >= SHOWN.indexOf(other?.verdict ?? 'none')
  );
}
