import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../src/messages';
import { detect } from '../src/page/detect';
import { watchAddress } from '../src/page-script/address';
import { isFirst, isOrphan } from '../src/page-script/life';

/** A page that changes its address without loading fills itself some time later; it is looked at again after these. */
const SETTLING_MS = [0, 300, 1_000, 3_000];

/**
 * On every page of a shop: could it sell a needling device? Only then does anything else of us run there.
 * Its hosts stand in wxt.config.ts, computed from the shop list, which must not be carried into every page.
 * Answers whether it could, for the background, which also runs it when the popup asks.
 */
export default defineContentScript({
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    if (isPrerendered(document)) await activation();
    if (isFirst('needlewise-detector')) watchAddress(lookForAWhile);
    return look();
  },
});

/** Tells the background when this page could sell a needling device. */
function look(): boolean {
  if (isOrphan() || !detect(document, location.href)) return false;
  send('needling-page', { url: location.href });
  return true;
}

function lookForAWhile(): void {
  const address = location.href;
  let isFound = false;
  for (const wait of SETTLING_MS) {
    setTimeout(() => {
      if (!isFound && location.href === address) isFound = look();
    }, wait);
  }
}

/** A prerendered page belongs to no tab yet: nothing may be painted or shown for it. */
function isPrerendered(page: Document & { prerendering?: boolean }): boolean {
  return page.prerendering === true;
}

function activation(): Promise<void> {
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}
