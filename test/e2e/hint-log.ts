import type { Page } from 'puppeteer-core';

/** What the hint showed from one choice to the next. Times are the page's own, in ms. */
export interface Turn {
  /** Each time that the hint said something else: its words, '' where there was none, and the frame it came in. */
  shown: { words: string; at: number }[];
  /** When the page's own content last changed, or the person chose. */
  changedAt: number;
  /** The page's own zero, in ms since 1970. */
  origin: number;
  /** How much later than due the frames came: what a busy machine keeps from everybody. */
  stalled: number;
}

declare global {
  var turns: Turn[];
}

/** A frame at 60 a second; what takes longer is a stall. */
const FRAME_MS = 17;

/** Notes from now on, frame by frame, what the hint shows. Works in e2e builds alone (open root). */
export async function watchHint(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate((frame) => {
    const host = () => document.getElementById('needlewise-hint');
    let words = '';
    let last = performance.now();
    function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
      const isHost = (node: Node) => node instanceof Element && node.id === 'needlewise-hint';
      return isHost(target) || [...addedNodes, ...removedNodes].some(isHost);
    }
    function changed(): void {
      const turn = turns.at(-1);
      if (turn) turn.changedAt = performance.now();
    }
    function note(): void {
      const now = performance.now();
      const said = host()?.shadowRoot?.querySelector('strong')?.textContent ?? '';
      const turn = turns.at(-1);
      if (turn) turn.stalled += Math.max(0, now - last - frame);
      if (said !== words) turn?.shown.push({ words: said, at: now });
      [words, last] = [said, now];
      requestAnimationFrame(note);
    }
    globalThis.turns = [];
    note();
    document.addEventListener('change', changed, true);
    new MutationObserver((records) => records.every(isOurs) || changed()).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }, FRAME_MS);
}

/** What comes from now on follows another choice. */
export function newTurn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // What is shown now is noted with its frame.
    await new Promise(requestAnimationFrame);
    turns.push({ shown: [], changedAt: performance.now(), origin: performance.timeOrigin, stalled: 0 });
  });
}

export async function turnsOf(page: Page): Promise<Turn[]> {
  await newTurn(page);
  return page.evaluate(() => turns.slice(0, -1));
}
