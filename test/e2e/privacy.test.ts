import { describe, expect, test } from 'vitest';
import { demoShopWith } from '../tools/demo-shop';
import { badgeShows, shoppers, tabOf } from './shopper';

const NOSY = 'https://www.amazon.com/dp/B0DEMONOSY';

/** Sells a needling device and notes all that a page can notice. */
const PAGES = {
  [NOSY]: `<!doctype html><html lang="en"><head><title>Derma Roller 1.5 mm</title><script>
    window.noticed = { messages: [], added: [], events: [] };
    window.globalsBefore = Object.getOwnPropertyNames(window);
    addEventListener('message', (event) => noticed.messages.push(JSON.stringify(event.data)), true);
    new MutationObserver((records) => {
      for (const node of records.flatMap((record) => [...record.addedNodes])) {
        if (node.parentNode === document.documentElement && node.nodeName === 'DIV') noticed.added.push(node);
      }
    }).observe(document, { childList: true, subtree: true });
  </script></head><body><h1 id="title"><span id="productTitle">Derma Roller 1.5 mm Titanium Needles</span></h1></body></html>`,
};

interface Nosy {
  noticed: { messages: string[]; added: HTMLElement[] };
  globalsBefore: string[];
}

describe.each(shoppers)('a nosy page in $name', ({ start }) => {
  test('learns nothing from the build that people get', async () => {
    const shopper = await start({ build: 'shipped', answer: demoShopWith(PAGES) });
    const own = await shopper.openOwn('options.html');
    await own.evaluate(() => chrome.storage.local.set({ conditions: ['pregnant-nursing'], preferredMm: 0.25 }));
    const page = await shopper.open(NOSY);
    await badgeShows(own, await tabOf(own, page), '✕');
    await page.waitForFunction(() => (window as unknown as Nosy).noticed.added.length > 0, { polling: 50 });
    const seen = await page.evaluate(() => {
      const { noticed, globalsBefore } = window as unknown as Nosy;
      const [host] = noticed.added;
      return {
        messages: noticed.messages,
        globals: Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.includes(name)),
        root: host?.shadowRoot ?? null,
        html: host?.outerHTML,
        text: document.documentElement.innerText,
      };
    });
    expect(seen.messages).toEqual([]);
    // The page's own, and those of the program that drives the browser.
    const expected = /^(noticed|globalsBefore)$|ariaQuerySelector/;
    expect(seen.globals.filter((name) => !expected.test(name))).toEqual([]);
    expect(seen.root).toBeNull();
    expect(seen.html).toBe('<div popover="manual"></div>');
    expect(seen.text).not.toMatch(/needlewise|home use|pregnan/i);
    await shopper.close();
  });
});
