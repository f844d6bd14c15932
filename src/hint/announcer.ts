import type { Listing } from '../core/listing';
import { gravityOf } from '../core/verdict';
import { type Judgement, type PageReport, send, sendPatiently } from '../messages';

/** How a judgement is shown on the page, and taken away. */
export interface Display {
  show(listing: Listing, judgement: Judgement): void;
  hide(): void;
}

/**
 * Has listings judged, and shows the judgement on the page to who wants to see it. The badge is the background's.
 * What the person wants hidden stays hidden on this page, and, where that may be stored, on later ones.
 */
export interface Announcer {
  /** Resolves to the judgement; null when nobody could be reached who judges. */
  announce(listing: Listing): Promise<PageReport | null>;
  /** No more hints for the product announced last. */
  dismiss(): void;
  /** The same until its listing says something else. */
  hideUntilChanged(): void;
  /** No more hints on this shop. */
  pauseShop(): Promise<void>;
}

/** The background does not paint while the tab's address is not yet known to be ours; it is asked again after this. */
const REPAINT_MS = 150;
const REPAINTS = 5;

/** Announces through this display until the signal aborts. */
export function createAnnouncer(display: Display, signal: AbortSignal): Announcer {
  /** The listing announced last; what is still under way about an earlier one is of no use any more. */
  let latest: Listing | null = null;
  let judged: Judgement | null = null;
  /** Names of products that were dismissed on this page, and up to which gravity. */
  const dismissed = new Map<string, number>();
  let isPaused = false;

  function isOver(listing: Listing): boolean {
    return signal.aborted || latest !== listing;
  }

  function isWanted({ show, product, productAsItIs, assessment }: Judgement): boolean {
    const gravity = gravityOf(assessment.verdict);
    return show && !isPaused && [product, productAsItIs].every((name) => gravity > (dismissed.get(name) ?? -1));
  }

  async function judge(listing: Listing, repaints: number): Promise<PageReport | null> {
    const judgement = (await sendPatiently('judge', { listing }, () => isOver(listing))) ?? null;
    if (isOver(listing)) return judgement && reportOf(listing, judgement);
    judged = judgement;
    if (judgement && isWanted(judgement)) display.show(listing, judgement);
    else display.hide();
    if (judgement && !judgement.painted && repaints > 0) {
      setTimeout(() => isOver(listing) || judge(listing, repaints - 1), REPAINT_MS);
    }
    return judgement && reportOf(listing, judgement);
  }

  function dismiss(named: 'product' | 'productAsItIs'): void {
    display.hide();
    const { [named]: product, assessment } = judged ?? {};
    if (!product || !assessment || assessment.verdict === 'none') return;
    dismissed.set(product, gravityOf(assessment.verdict));
    send('dismiss', { product, severity: assessment.verdict });
  }

  return {
    announce(listing) {
      latest = listing;
      return judge(listing, REPAINTS);
    },
    dismiss: () => dismiss('product'),
    hideUntilChanged: () => dismiss('productAsItIs'),
    async pauseShop() {
      display.hide();
      const reply = await send('pause-shop', {});
      // Once it is stored, the background says when the pause is over.
      isPaused = !reply?.paused;
    },
  };
}

function reportOf(listing: Listing, { facts, assessment, productAsItIs, correction }: Judgement): PageReport {
  return { listing, facts, assessment, productAsItIs, correction };
}
