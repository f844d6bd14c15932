import { defineContentScript } from 'wxt/utils/define-content-script';
import { listen, noContent, send } from '../src/messages';
import { textOf } from '../src/page/dom';

/** Longer than any seller's description; the rest is not read. */
const MOST_CHARACTERS = 100_000;

/**
 * In the frame that holds a seller's own description, where a shop sets it apart on another host (set in
 * wxt.config.ts). The page around it cannot be read from here, nor the frame from there: the background is asked.
 */
export default defineContentScript({
  matches: [],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (window === window.top) return;
    listen('read-frame', noContent, async () => ({
      text: textOf(document.documentElement, undefined, MOST_CHARACTERS),
    }));
    send('frame-ready', {});
  },
});
