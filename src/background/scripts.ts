import { browser } from 'wxt/browser';
import { sendToTab } from '../messages';

/** See to it that the hint runs in the tab and has read the page as it is now. False where we may not run scripts. */
export async function startHint(tabId: number): Promise<boolean> {
  const running = await sendToTab(tabId, 'look-again', {});
  return running?.looked ?? (await run(tabId, '/content-scripts/hint.js')) !== null;
}

/** Asks the detector about the tab's page. False also where we may not run scripts. */
export async function detectIn(tabId: number): Promise<boolean> {
  return (await run(tabId, '/content-scripts/detector.js')) === true;
}

type Script = '/content-scripts/hint.js' | '/content-scripts/detector.js';

/** Runs a script in the tab's top frame. What its main returned, undefined for nothing; null when it may not run. */
async function run(tabId: number, file: Script): Promise<unknown> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return top?.result;
  } catch {
    return null;
  }
}
