import { detect } from '../../src/page/detect';

/** Runs once in a page where nothing of ours has run before, in a world of its own as an extension's script does. */

/** Microseconds of the detector's first look. */
export function detectFirst(): number {
  const start = performance.now();
  detect(document, location.href);
  return (performance.now() - start) * 1_000;
}

/** Microseconds of a first bare pass over the page's text nodes. */
export function walkFirst(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return (performance.now() - start) * 1_000 + (length < 0 ? 1 : 0);
}
