import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { choose, demoPage } from './demo';
import {
  badgeShows,
  clickHint,
  popupFor,
  press,
  pressLast,
  type Shopper,
  says,
  settle,
  shoppers,
  tabOf,
} from './shopper';

/** Two pages of eBay, which browsers still open over http: one with the seller's own frame, one with a picker. */
const FRAMED = demoPage('adjustable pen');
const PICKER = demoPage('size picker (eBay)');
const OTHER_GOODS = 'https://www.ebay.co.uk/itm/555000009999';
const FRAME = 'https://itm.ebaydesc.com/itmdesc/555000000004?demo=1';

/** Nobody's: every script of a changed copy of the extension calls there. */
const LEAK = 'leak.example';

/**
 * What browsers ask their makers for, whatever is installed in them and although they are told not to. That no script of
 * ours names such an address is looked for in `test/build`.
 */
const BROWSERS_OWN = /^https?:\/\/[\w.-]+\.(?:google|googleapis|gvt1|mozilla)\.(?:com|net|org)[:/]/;

describe.each(shoppers)('in $name', ({ start }) => {
  const requests: string[] = [];
  let shopper: Shopper;
  beforeAll(async () => {
    shopper = await start({ build: 'shipped', byProxy: true, requests });
  });
  afterAll(() => shopper?.close());

  test('nothing but what the person opens is asked for on a walk through all we have', async () => {
    await walk(shopper);
    expect(askedFor(requests)).toEqual([FRAMED.url, FRAME, PICKER.url, OTHER_GOODS]);
  });

  test('whatever any of our scripts asked for would have been seen', async () => {
    let scripts: string[] = [];
    requests.length = 0;
    await shopper.update((folder) => {
      scripts = letLeak(folder);
    });
    await walk(shopper);
    await vi.waitFor(() =>
      expect(scripts.filter((name) => !requests.includes(`https://${hostOf(name)}:443`))).toEqual([]),
    );
    expect(scripts.length).toBeGreaterThan(6);
  });
});

/** As a person goes through everything there is: shop pages, hint, popup, options, introduction. */
async function walk(shopper: Shopper): Promise<void> {
  const options = await shopper.openOwn('options.html');
  const framed = await shopper.open(FRAMED.url);
  await badgeShows(options, await tabOf(options, framed), '!');
  const page = await shopper.open(PICKER.url);
  const tab = await tabOf(options, page);
  await badgeShows(options, tab, '!');
  await clickHint(page);
  await shopper.pressButton(page);
  const popup = await popupFor(shopper, options, page);
  await says(popup, 'Some sizes are too long');
  await press(popup, 'Checklist');
  await press(popup, 'Sessions');
  await press(popup, 'This product');
  await pressLast(options, popup, 'Show me where');
  await press(options, '0.5');
  await press(options, 'Metal allergy');
  await choose(page, PICKER, '0.25 mm');
  await badgeShows(options, tab, '✓');
  const other = await shopper.open(OTHER_GOODS);
  expect(await settle(options, await tabOf(options, other))).toBe(false);
  const introduction = await shopper.openOwn('first-run.html');
  await press(introduction, '0.5 mm');
  await says(introduction, 'Length and material suit home use');
  for (const one of [framed, page, other, introduction, options]) await one.close();
}

/** What was asked for, without the browser's own and the pictures of tabs. */
function askedFor(requests: readonly string[]): string[] {
  return requests
    .filter((one) => !BROWSERS_OWN.test(one) && !one.endsWith('/favicon.ico'))
    .map((one) => one.replace('http:', 'https:'));
}

/** Makes each script ask for an address of its own, and lifts the policy that forbids it. Returns the scripts' names. */
function letLeak(folder: string): string[] {
  const manifest = join(folder, 'manifest.json');
  const { content_security_policy, ...others } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify(others));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const script of scripts) {
    appendFileSync(join(folder, script), `;fetch('https://${hostOf(script)}/').catch(() => {});`);
  }
  return scripts;
}

/** `chunks/popup-9-sfX8Al.js` has `chunks-popup-9-sfx8al-js.leak.example`. */
function hostOf(script: string): string {
  return `${script.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${LEAK}`;
}
