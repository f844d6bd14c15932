import { patternsFor } from '../rights/patterns';

/** Ends a script whose page falls under rights that were taken away. True: it is ended. */
export function stopOn(origins: readonly string[], life: AbortController): boolean {
  const isMeant = patternsFor(location.hostname, origins).length > 0;
  if (isMeant) life.abort();
  return isMeant;
}
