import { browser } from 'wxt/browser';
import { hostIn, patternsFor } from './patterns';

/** Match patterns of the shops that the person allowed beside those that were asked for at install. */
export async function addedShops(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = browser.runtime.getManifest().host_permissions ?? [];
  // One of ours may come back narrower than it was asked for: where it was taken away and then allowed for one host.
  return origins.filter((origin) => patternsFor(hostIn(origin), known).length === 0);
}
