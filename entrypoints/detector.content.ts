import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../src/messages';
import { detect } from '../src/page/detect';
import { watchAddress } from '../src/page-script/address';
import { isFirst, isOrphan } from '../src/page-script/life';

/** A page that changes its address without loading fills itself some time later; it is looked at again after these. */
const SETTLING_MS = [0, 300, 1_000, 3_000];

/** How long until the background is told again where it did not answer. */
const RETRY_MS = 1_000;

/**
 * On every page of a shop, at idle (the default): could it sell a needling device? Only then does anything else of us
 * run there. Its hosts stand in wxt.config.ts, computed from the shop list, which must not be carried into every page.
 * Answers whether it could, for the background, which also runs it when the popup asks.
 */
export default defineContentScript({
  matches: [],
  noScriptStartedPostMessage: true,
  async main() {
    await activation(document);
    if (isFirst('needlewise-detector')) watchAddress(lookForAWhile);
    return look();
  },
});

/** Tells the background when this page could sell a needling device. */
function look(): boolean {
  if (isOrphan() || !detect(document, location.href)) return false;
  // The background may be stopped in the middle of an answer.
  send('needling-page', { url: location.href }).then((reply) => reply ?? setTimeout(look, RETRY_MS));
  return true;
}

function lookForAWhile(): void {
  let isFound = false;
  function lookOnce(): void {
    isFound = isFound || look();
  }
  for (const wait of SETTLING_MS) setTimeout(lookOnce, wait);
}

/** A prerendered page belongs to no tab yet: nothing may be painted or shown for it. */
function activation(page: Document & { prerendering?: boolean }): Promise<unknown> | null {
  // A form of that name is no answer.
  if (page.prerendering !== true) return null;
  return new Promise((resolve) => page.addEventListener('prerenderingchange', resolve, { once: true }));
}
