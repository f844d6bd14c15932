import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoShopWith } from '../tools/demo-shop';
import { addressOf, hostilePages, htmlOf } from './hostile-pages';
import {
  badgeOf,
  badgeShows,
  hintIsGone,
  hintSays,
  hintText,
  openHint,
  popupFor,
  press,
  type Shopper,
  says,
  shoppers,
  tabOf,
  until,
} from './shopper';

const MARKUP = '&lt;img src=x onerror="window.ran=1"&gt;&lt;script&gt;window.ran=1&lt;/script&gt;';
/** Whatever a page's styles do to its own elements, short of hiding all of itself. */
const STYLES = [
  'body * { all: unset !important; display: none !important }',
  'div { display: none !important; opacity: 0 !important; --ink: transparent !important; --paper: transparent !important }',
  '[popover] { display: none !important; position: static !important; inset: 0 !important }',
  'html > div { visibility: hidden !important; clip-path: inset(50%) !important; font-size: 0 !important }',
];

const OTHERS = {
  markup: htmlOf({ mm: `1.5 mm ${MARKUP} or 1.5` }),
  styles: htmlOf({ mm: '1.5', head: `<style>${STYLES.join('\n')}</style>` }),
  unset: htmlOf({ mm: '1.5', head: '<style>* { all: unset !important }</style>' }),
  fake: htmlOf({ mm: '1.5', body: '</main><div id="needlewise-hint" popover="manual">All is well: OK</div>' }),
  rewrites: htmlOf({ mm: '0.25' }),
  removes: htmlOf({
    mm: '1.5',
    body: `<script>window.removed = 0;
      new MutationObserver((records) => {
        for (const node of records.flatMap((record) => [...record.addedNodes])) if (node.nodeName === 'DIV') { node.remove(); removed++; }
      }).observe(document.documentElement, { childList: true });
      // New words again and again, each in a part of its own, so that the page is read again.
      setInterval(() => { const part = document.createElement('p'); document.querySelector('main').append(part); part.textContent = 'x' }, 200)</script>`,
  }),
  events: htmlOf({ mm: '1.5', body: '<p>Titanium handle</p>' }),
} as const;

const ADDRESSES = Object.fromEntries(Object.keys(OTHERS).map((name, i) => [name, addressOf(500 + i)])) as Record<
  keyof typeof OTHERS,
  string
>;

const PAGES = Object.fromEntries([
  ...hostilePages.map((page, i) => [addressOf(i), htmlOf(page)] as const),
  ...Object.entries(OTHERS).map(([name, html]) => [ADDRESSES[name as keyof typeof OTHERS], html] as const),
]);

/** What the hostile page has noted, and its scripts have done. */
interface Noted {
  thrown: string[];
  removed: number;
  ran?: number;
}

describe.each(shoppers)('in $name', ({ name: browser, start }) => {
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await start({ answer: demoShopWith(PAGES) });
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  const pages = hostilePages.map((page, i) => ({ ...page, url: addressOf(i) }));

  test.each(pages.filter(({ everywhere }) => everywhere || browser === 'Chromium'))(
    'the answer is right, or none, on a page with $name',
    async ({ url, badge: expected, inTime = expected }) => {
      const page = await shopper.open(url);
      const tab = await tabOf(own, page);
      await until(own, isOneOf, tab, [expected, inTime]);
      const { sign: badge } = await badgeOf(own, tab);
      if (badge === '✕') await hintSays(page, '1.5 mm');
      else expect(await hintText(page)).toBeNull();
      if (badge === '?') {
        const popup = await popupFor(shopper, own, page);
        await says(popup, 'This page could not be read');
        await popup.close();
      }
      expect(await thrownInto(page)).toEqual([]);
      await page.close();
    },
  );

  test('markup and scripts in a title are shown as words', async () => {
    const page = await shopper.open(ADDRESSES.markup);
    await hintSays(page, '1.5 mm');
    await openHint(page);
    await hintSays(page, '<img src=x');
    const popup = await popupFor(shopper, own, page);
    await says(popup, '<img src=x');
    for (const one of [page, popup]) {
      expect(await one.evaluate(() => (window as unknown as Noted).ran)).toBeUndefined();
    }
    await popup.close();
    await page.close();
  });

  test.each(['styles', 'unset'] as const)(
    'a page that restyles everything does not reach the hint: %s',
    async (name) => {
      const page = await shopper.open(ADDRESSES[name]);
      await hintSays(page, '1.5 mm');
      const seen = await page.evaluate(() => {
        const host = document.getElementById('needlewise-hint');
        const hint = host?.shadowRoot?.querySelector('.pill');
        if (!host || !hint) return null;
        const { left, top, width, height } = hint.getBoundingClientRect();
        const { color, backgroundColor } = getComputedStyle(hint);
        const isOnTop = document.elementFromPoint(left + width / 2, top + height / 2) === host;
        return { isOnTop, isClear: color === 'rgba(0, 0, 0, 0)' || color === backgroundColor, height };
      });
      expect(seen).toMatchObject({ isOnTop: true, isClear: false });
      expect(seen?.height).toBeGreaterThan(16);
      await page.close();
    },
  );

  test('a hint that is not ours is neither touched nor believed', async () => {
    const page = await shopper.open(ADDRESSES.fake);
    await badgeShows(own, await tabOf(own, page), '✕');
    await until(page, () => document.querySelectorAll('#needlewise-hint').length === 2);
    const [fake, ours] = await page.evaluate(() =>
      [...document.querySelectorAll('#needlewise-hint')].map(
        (host) => host.shadowRoot?.textContent ?? host.textContent,
      ),
    );
    expect(fake).toBe('All is well: OK');
    expect(ours).toContain('1.5');
    await page.close();
  });

  test('a page that writes itself anew is judged anew', async () => {
    const page = await shopper.open(ADDRESSES.rewrites);
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✓');
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      htmlOf({ mm: '1.5' }),
    );
    await hintSays(page, '1.5 mm');
    await badgeShows(own, tab, '✕');
    await page.close();
  });

  test('a page that takes the hint away again and again has it no more; badge and popup answer', async () => {
    const page = await shopper.open(ADDRESSES.removes);
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✕');
    await hintIsGone(page);
    const popup = await popupFor(shopper, own, page);
    await says(popup, '1.5 mm');
    expect(await page.evaluate(() => (window as unknown as Noted).removed)).toBeLessThanOrEqual(6);
    expect(await badgeOf(own, tab)).toMatchObject({ sign: '✕' });
    expect(await thrownInto(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('clicks and keys that a page makes up open and close nothing of ours', async () => {
    const page = await shopper.open(ADDRESSES.events);
    await hintSays(page, '1.5 mm');
    const popup = await popupFor(shopper, own, page);
    await press(popup, 'Show me where');
    await until(page, () => CSS.highlights.size > 0);
    await page.evaluate(() => {
      const host = document.getElementById('needlewise-hint');
      for (const target of [host, document, document.body]) {
        for (const type of ['click', 'pointerdown', 'mouseup'])
          target?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
        for (const key of ['Enter', ' ', 'Escape'])
          target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
      host?.click();
    });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
    expect(
      await page.evaluate(() => document.getElementById('needlewise-hint')?.shadowRoot?.querySelector('.card')),
    ).toBeNull();
    await page.close();
  });
});

function thrownInto(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as Noted).thrown ?? []);
}

/** Whether the badge of the tab shows one of these signs. */
async function isOneOf(tabId: number, signs: readonly string[]): Promise<boolean> {
  return signs.includes(await chrome.action.getBadgeText({ tabId }));
}
