import type { Severity, Verdict } from '../core/assessment';
import type { PagePreferences } from '../core/person';
import { type PageReport, send } from '../messages';
import { watch } from '../page/watch';
import { judgeAgain, judgePage } from './judge-page';
import { productKey } from './product-key';

/** How the page's judgement is shown, and taken away. */
export interface Display {
  show(report: PageReport, preferences: PagePreferences): void;
  hide(): void;
}

/** A page under our eyes. */
export interface FollowedPage {
  report(): PageReport;
  /** Reads the page again. True: it is read. */
  lookAgain(): true;
  /** Judges what was read with these. True: it is judged. */
  judgeWith(preferences: PagePreferences): true;
  /** No more hints for this product on this page, and, where that may be stored, on later ones. */
  dismiss(): void;
}

/** Verdicts that stay in badge and popup: from mild to grave, what is not listed puts nothing on the page. */
const SHOWN: readonly Verdict[] = ['caution', 'warning', 'danger'];
/** The background refuses to paint while the tab's address is not yet known to be ours; it is told again after this. */
const REPAINT_MS = 150;
const REPAINTS = 5;

/**
 * Reads and judges the page, now and whenever it changes until the signal aborts, tells the background each verdict
 * and shows those that the person wants to see.
 */
export function followPage(first: PagePreferences, display: Display, signal: AbortSignal): FollowedPage {
  let preferences = first;
  let report = judgePage(document, location.href, preferences);
  /** The last product and verdict that the person wanted a hint for. */
  let wanted: { product: string; verdict: Verdict } | null = null;
  let dismissed: { product: string; verdict: Verdict } | null = null;

  function take(next: PageReport): true {
    report = next;
    announce(next, REPAINTS);
    return true;
  }

  async function announce(current: PageReport, repaints: number): Promise<void> {
    const { verdict } = current.assessment;
    const product = productKey(current.listing);
    const shown = SHOWN.includes(verdict);
    if (!shown) display.hide();
    // Worse news does not wait for the background to wake up.
    else if (wanted?.product === product && !isWorse(wanted.verdict, verdict)) display.show(current, preferences);
    const reply = await send('assessed', { verdict, url: location.href, product });
    if (signal.aborted || report !== current || !reply) return;
    wanted = reply.show && !covers(dismissed, product, verdict) ? { product, verdict } : null;
    if (shown && wanted) display.show(current, preferences);
    else display.hide();
    if (!reply.painted && repaints > 0)
      setTimeout(() => report === current && announce(current, repaints - 1), REPAINT_MS);
  }

  watch(document, () => take(judgePage(document, location.href, preferences)), signal);
  take(report);
  return {
    report: () => report,
    lookAgain: () => take(judgePage(document, location.href, preferences)),
    judgeWith(next) {
      preferences = next;
      return take(judgeAgain(report, preferences));
    },
    dismiss() {
      const { verdict } = report.assessment;
      dismissed = { product: productKey(report.listing), verdict };
      wanted = null;
      display.hide();
      if (verdict !== 'none') send('dismiss', { product: dismissed.product, severity: verdict satisfies Severity });
    },
  };
}

function isWorse(verdict: Verdict, than: Verdict): boolean {
  return SHOWN.indexOf(verdict) > SHOWN.indexOf(than);
}

/** Whether the person dismissed this on this page just now; the store may not know (private windows). */
function covers(dismissed: { product: string; verdict: Verdict } | null, product: string, verdict: Verdict): boolean {
  return dismissed?.product === product && !isWorse(verdict, dismissed.verdict);
}
