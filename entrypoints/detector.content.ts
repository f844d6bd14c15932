import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../src/messages';
import { detect } from '../src/page/detect';

/**
 * On every page of a shop: could it sell a needling device? Only then does anything else of us run there.
 * Its hosts stand in wxt.config.ts, computed from the shop list, which must not be carried into every page.
 * Answers whether it could, for the background, which also runs it when the popup asks.
 */
export default defineContentScript({
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    function look(): boolean {
      // After a reload or an update of the extension this script is an orphan, and nobody hears it.
      if (ctx.isInvalid || !detect(document, location.href)) return false;
      send('needling-page', { url: location.href });
      return true;
    }
    if (isPrerendering(document)) await activation();
    // A page that changes its address without loading (most shop apps) may become another product.
    ctx.addEventListener(window, 'wxt:locationchange', () => look());
    return look();
  },
});

/** A prerendered page belongs to no tab yet: nothing may be painted or shown for it. */
function isPrerendering(page: Document & { prerendering?: boolean }): boolean {
  return page.prerendering === true;
}

function activation(): Promise<void> {
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}
