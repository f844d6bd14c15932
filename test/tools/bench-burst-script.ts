import { readPage } from '../../src/page/read';
import { watch } from '../../src/page/watch';

/** Runs inside the page: changes the product's part of it without a rest, and notes when it is read anew. */

/** Between two changes, in ms. */
const PAUSE_MS = 5;

export interface Burst {
  changes: number;
  /** When each reading began, in ms. */
  readings: number[];
}

/** `seconds`: how long it goes on. */
export function burst(seconds: number): Promise<Burst> {
  const readings: number[] = [];
  const life = new AbortController();
  watch(
    document,
    () => {
      readings.push(performance.now());
      readPage(document, location.href);
    },
    life.signal,
  );
  const place = document.querySelector('h1')?.parentElement ?? document.body;
  const start = performance.now();
  let changes = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (performance.now() - start > seconds * 1_000) {
        clearInterval(timer);
        life.abort();
        return resolve({ changes, readings });
      }
      // Each in a place of its own: what changes often by itself is soon taken for a clock.
      const part = document.createElement('p');
      place.append(part);
      part.textContent = `Needle length: ${changes % 3}.5 mm`;
      part.append('!');
      changes += 3;
    }, PAUSE_MS);
  });
}
