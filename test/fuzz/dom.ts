import { Window } from 'happy-dom';

/** What the page reader looks for among the globals. */
const NAMES = ['Document', 'DOMParser', 'Element', 'HTMLInputElement', 'HTMLOptionElement', 'Node'] as const;

/** Puts a DOM among the globals where there is none, as in a plain Node program; scripts in its pages do not run. */
export function provideDom(): void {
  if ('Document' in globalThis) return;
  const window = new Window();
  for (const name of NAMES) Object.defineProperty(globalThis, name, { value: window[name] });
}
