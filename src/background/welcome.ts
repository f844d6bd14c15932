import { browser } from 'wxt/browser';

/** Opens the introduction once, after installing. Tests have pages of their own in front and want them to stay there. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({
    url: browser.runtime.getURL('/first-run.html'),
    active: import.meta.env.MODE !== 'e2e',
  });
}
