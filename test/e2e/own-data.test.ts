import ICAL from 'ical.js';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumShopper, openChromium } from './chromium';
import { press, says, until } from './shopper';

const DAY_MS = 86_400_000;

describe('what a person keeps (Chromium)', () => {
  let shopper: ChromiumShopper;
  beforeAll(async () => {
    shopper = await openChromium();
  });
  afterAll(() => shopper?.close());

  test('the soak goes on while the popup is closed', async () => {
    const before = await openTab('Checklist');
    await press(before, 'Start 5 minutes');
    await until(before, () => document.querySelector('.clock')?.textContent?.startsWith('4:'));
    await before.close();
    const after = await openTab('Checklist');
    await until(after, () => document.querySelector('.clock')?.textContent?.startsWith('4:'));
    await press(after, 'Stop');
    await says(after, '5:00');
    await after.close();
  });

  test('a session is logged, and its reminder is a whole day in the calendar four weeks later', async () => {
    const popup = await openTab('Sessions');
    await popup.type('form input[inputmode="decimal"]', '0.25');
    await popup.select('form select', 'face');
    await press(popup, 'Log it');
    await says(popup, '0.25 mm · face');
    const today = await popup.evaluate(() => {
      const now = new Date();
      return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    });
    const due = new Date(today + 28 * DAY_MS).toISOString().slice(0, 10);
    await says(popup, `Next session: ${inWords(due)}`);
    await says(popup, 'No sun and no active serums until');
    await press(popup, 'Save a reminder for your calendar');
    const calendar = new ICAL.Component(ICAL.parse(await shopper.downloaded(`needlewise-${due}.ics`)));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe(due);
    expect(event.summary).toBe('Needlewise: four weeks have passed');
    await popup.close();
  });

  test('all of it is exported, deleted and brought back', async () => {
    const popup = await shopper.openOwn('popup.html');
    await press(popup, '0.3');
    await popup.close();
    const options = await shopper.openOwn('options.html');
    await press(options, 'scalp');
    await press(options, 'Metal allergy');
    await press(options, 'warnings only');
    const before = await stored(options);
    expect(before).toMatchObject({
      preferredMm: 0.3,
      area: 'scalp',
      loudness: 'warnings',
      sessions: [{ area: 'face' }],
    });
    await press(options, 'Export to a file');
    await shopper.downloaded('needlewise.json');
    await press(options, 'Delete everything');
    await press(options, 'Delete');
    await says(options, 'Everything is deleted.');
    expect(await stored(options)).toEqual({ version: before.version });
    const input = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(shopper.downloadPath('needlewise.json'));
    await until(options, () => document.querySelectorAll('tbody tr').length > 0);
    expect(await stored(options)).toEqual({ version: before.version });
    await press(options, 'Import this');
    await says(options, 'The file is imported.');
    expect(await stored(options)).toEqual(before);
    await options.close();
  });

  test('one thing is forgotten alone', async () => {
    const options = await shopper.openOwn('options.html');
    await press(options, 'Forget: Your sessions');
    await until(options, async () => !('sessions' in (await chrome.storage.local.get())));
    expect(await stored(options)).toMatchObject({ preferredMm: 0.3 });
    await options.close();
  });

  async function openTab(name: string): Promise<Page> {
    const popup = await shopper.openOwn('popup.html');
    await press(popup, name);
    return popup;
  }
});

function stored(own: Page): Promise<Record<string, unknown>> {
  return own.evaluate(() => chrome.storage.local.get() as Promise<Record<string, unknown>>);
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
