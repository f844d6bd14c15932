import { browser } from 'wxt/browser';
import { addedShops } from '../rights/added-shops';

/** Id under which the detector is registered for the shops that the person added. */
const SCRIPT = 'added-shops';

/**
 * Lets the detector run on exactly those shops that the person allowed beside the known ones. Called whenever rights
 * come or go, and at start and update, since both can happen while we do not run.
 */
export async function registerAddedShops(): Promise<void> {
  const matches = await addedShops();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script = { id: SCRIPT, matches, js: ['content-scripts/detector.js'] };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
