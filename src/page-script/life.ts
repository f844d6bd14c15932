import { browser } from 'wxt/browser';

/** How often a script asks whether it is an orphan, in ms. */
const CHECK_MS = 2_000;

/**
 * True after the extension was reloaded, updated or taken out: the script runs on in the page, but nobody hears it,
 * and every call to the browser throws.
 */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/** Ends with the extension: aborts once the script is an orphan. The browser does not tell, so it is asked. */
export function newLife(): AbortController {
  const life = new AbortController();
  const timer = setInterval(() => isOrphan() && life.abort(), CHECK_MS);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  return life;
}

/**
 * True for the one script of this name that lives in the page; it makes room for another when its signal aborts, where
 * it has one. What is set here is seen by our own scripts alone: page and extension have separate globals.
 */
export function isFirst(name: string, signal?: AbortSignal): boolean {
  const running = globalThis as { [key: symbol]: boolean };
  const key = Symbol.for(name);
  if (running[key]) return false;
  running[key] = true;
  signal?.addEventListener('abort', () => {
    running[key] = false;
  });
  return true;
}
