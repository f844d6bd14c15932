import { browser } from 'wxt/browser';

/** How often a script asks whether it is an orphan. */
const CHECK_MS = 2_000;

/**
 * True after the extension was reloaded, updated or taken out: the script runs on in the page, but nobody hears it,
 * and every call to the browser throws.
 */
export function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

/** Aborts once the script is an orphan. The browser does not tell, so it is asked every other second. */
export function lifeSignal(): AbortSignal {
  const life = new AbortController();
  const timer = setInterval(() => {
    if (!isOrphan()) return;
    clearInterval(timer);
    life.abort();
  }, CHECK_MS);
  return life.signal;
}

/**
 * True for the first script of this name in the page. What we set is seen by our own scripts alone: page and extension
 * have separate globals.
 */
export function isFirst(name: string): boolean {
  const key = Symbol.for(name);
  if (key in globalThis) return false;
  Object.defineProperty(globalThis, key, { value: true });
  return true;
}
