import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoPage, demoPages } from '../shop/pages';
import {
  badgeOf,
  badgeShows,
  hintIsGone,
  hintSays,
  hintText,
  popupFor,
  type Shopper,
  says,
  shoppers,
  tabOf,
} from './shopper';

describe.each(shoppers)('in $name', ({ start }) => {
  let shopper: Shopper;
  let own: Page;
  beforeAll(async () => {
    shopper = await start();
    own = await shopper.openOwn('options.html');
  });
  afterAll(() => shopper?.close());

  test('a roller of 1.5 mm is a danger: the hint names it and quotes the page', async () => {
    const page = await shopper.open(demo('unsafe roller').url);
    await hintSays(page, '1.5 mm');
    await badgeShows(own, await tabOf(own, page), '✕');
    await page.close();
  });

  test('0.25 mm of surgical steel puts nothing on the page and a tick on the badge', async () => {
    const page = await shopper.open(demo('safe roller').url);
    const tab = await tabOf(own, page);
    await badgeShows(own, tab, '✓');
    expect(await badgeOf(own, tab)).toMatchObject({ title: expect.stringContaining('fine') });
    expect(await hintText(page)).toBeNull();
    await page.close();
  });
});

function demo(name: string): DemoPage {
  const page = demoPages.find((one) => one.name === name);
  if (!page) throw new Error(`No demo page is called ${name}`);
  return page;
}
