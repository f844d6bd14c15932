import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openChromium } from './chromium';
import { demoUrl } from './demo';
import { hintSays, says, tabOf, until } from './shopper';

/** More stops than any of our pages, or of the demo shop's, has. */
const MOST_STOPS = 150;

test('everything can be done with the keyboard alone (Chromium)', async () => {
  const shopper = await openChromium();
  const own = await shopper.openOwn('options.html');
  const page = await shopper.open(demoUrl('unsafe roller'));
  await hintSays(page, '1.5 mm');
  const tab = await tabOf(own, page);

  // The note on the page, which is last: opened, closed and opened again, and left for the words it is about.
  await goTo(page, /1.5 mm: too long/);
  await page.keyboard.press('Enter');
  await until(page, () => document.getElementById('needlewise-hint')?.shadowRoot?.activeElement?.matches('h2'));
  await page.keyboard.press('Escape');
  await until(page, () => document.getElementById('needlewise-hint')?.shadowRoot?.activeElement?.matches('.pill'));
  await page.keyboard.press('Enter');
  await goTo(page, /^Show me where$/);
  await page.keyboard.press('Enter');
  await until(page, () => CSS.highlights.size > 0);
  await page.keyboard.press('Escape');
  await until(page, () => CSS.highlights.size === 0);

  // The popup: checklist, soak, a session.
  const popup = await shopper.openOwn(`popup.html?tabId=${tab}`);
  await says(popup, 'Too long for home use');
  await goTo(popup, /^This product$/);
  await popup.keyboard.press('ArrowRight');
  await goTo(popup, /^Start 5 minutes$/);
  await popup.keyboard.press('Enter');
  await goTo(popup, /^Skin cleansed thoroughly/);
  await popup.keyboard.press('Space');
  await says(popup, '1 of 9 done');
  await goTo(popup, /^Checklist$/);
  await popup.keyboard.press('ArrowRight');
  await goTo(popup, /^Length in mm$/);
  await popup.keyboard.type('0.25');
  await popup.keyboard.press('Enter');
  await says(popup, 'Next session:');
  expect(await own.evaluate(() => chrome.storage.local.get())).toMatchObject({
    ticks: ['check-cleanse'],
    soakEndsAt: expect.any(Number),
    sessions: [{ lengthMm: 0.25 }],
  });

  // The settings: all of it deleted again.
  await own.close();
  await goTo(popup, /^Settings$/);
  await popup.keyboard.press('Enter');
  const options = await shopper.ownPage('options.html');
  await says(options, 'Your sessions');
  await goTo(options, /^Delete everything$/);
  await options.keyboard.press('Enter');
  // The question takes the focus once it is there; until then the page around it has it, which says the same and more.
  await until(options, () => document.activeElement?.textContent?.startsWith('Delete everything listed above?'));
  await options.keyboard.press('Tab');
  expect(await focused(options)).toBe('Delete');
  await options.keyboard.press('Enter');
  await says(options, 'Everything is deleted.');
  expect(await focused(options)).toBe('Delete everything');
  expect(Object.keys(await options.evaluate(() => chrome.storage.local.get()))).toEqual(['version']);
  await shopper.close();
});

/** Presses Tab until the element with this name has the focus. */
async function goTo(page: Page, name: RegExp): Promise<void> {
  await page.bringToFront();
  const passed: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}, but by ${passed.join(' | ')}`);
}

/** How the element that has the focus is called, in our shadow root, too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const element = outer?.shadowRoot?.activeElement ?? outer;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
    const words = element?.ariaLabel || (label ?? element)?.textContent || '';
    return words
      .replace(/\u00a0/g, ' ')
      .trim()
      .slice(0, 80);
  });
}
