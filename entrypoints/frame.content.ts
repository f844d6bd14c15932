import { defineContentScript } from 'wxt/utils/define-content-script';
import { listen, noContent, send } from '../src/messages';
import { BUDGET_MS } from '../src/page/budget';
import { readFrame } from '../src/page/read-frame';

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
    listen('read-frame', noContent, async () => ({ text: readFrame(document, BUDGET_MS) }));
    send('frame-ready', {});
  },
});
