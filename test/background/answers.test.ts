import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as answers from '../../src/background/answers';
import { listingFromText } from '../../src/core/listing-from-text';
import type { Reply, Sender } from '../../src/messages';
import { loadPreferences, savePreference } from '../../src/preferences/store';

const URL = 'https://www.shop.example/roller';
const page = { id: 'needlewise', frameId: 0, url: URL, tab: { id: 7, url: URL, incognito: false } } as Sender;
const frame = { ...page, frameId: 3 } as Sender;
const privately = { ...page, tab: { ...page.tab, incognito: true } } as Sender;
const popup = { id: 'needlewise', url: 'chrome-extension://needlewise/popup.html' } as Sender;

const LONG = listingFromText({ url: URL, title: 'Derma roller 1.5 mm, titanium needles', text: '' });
const SAFE = listingFromText({ url: URL, title: 'Derma roller 0.25 mm, surgical steel needles', text: '' });
const SOCKS = listingFromText({ url: URL, title: 'Wool socks', text: '' });

const executeScript = vi.fn();
const setBadgeText = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  executeScript.mockResolvedValue([{ result: undefined }]);
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://needlewise${path}` });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.tabs, {
    get: async () => page.tab,
    sendMessage: vi.fn().mockRejectedValue(new Error('none')),
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setTitle: vi.fn(),
  });
});

describe('a needling page', () => {
  test('gets the hint injected into its tab', async () => {
    expect(await answers.onNeedlingPage({ url: URL }, page)).toEqual({ injected: true });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/content-scripts/hint.js'] });
  });

  test('with a running hint is looked at again, nothing is injected', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => ({ looked: true }) });
    expect(await answers.onNeedlingPage({ url: URL }, page)).toEqual({ injected: true });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('is left alone when all is switched off', async () => {
    await savePreference('on', false);
    expect(await answers.onNeedlingPage({ url: URL }, page)).toEqual({ injected: false });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('is left alone on a shop that is paused', async () => {
    await savePreference('pausedHosts', ['shop.example']);
    expect(await answers.onNeedlingPage({ url: URL }, page)).toEqual({ injected: false });
  });

  test('that may not be scripted is no error', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await answers.onNeedlingPage({ url: URL }, page)).toEqual({ injected: false });
  });

  test.each([
    ['a frame', frame],
    ['a page of ours', popup],
    ['a sender without a tab', { id: 'needlewise', frameId: 0, url: URL }],
  ])('is not what %s can be', (_, sender) => {
    expect(answers.onNeedlingPage({ url: URL }, sender)).toBeUndefined();
    expect(answers.onJudge({ listing: SAFE }, sender)).toBeUndefined();
    expect(answers.onDismiss({ product: 'p', severity: 'ok' }, sender)).toBeUndefined();
  });
});

describe('a judgement', () => {
  test.each([
    ['danger', LONG, '✕'],
    ['ok', SAFE, '✓'],
    ['none', SOCKS, ''],
  ] as const)('is made and painted on the badge of its tab: %s', async (verdict, listing, text) => {
    const reply = await answers.onJudge({ listing }, page);
    expect(reply).toMatchObject({ assessment: { verdict }, painted: true });
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text });
  });

  test('of a page that could not be read is none, and the badge says so', async () => {
    const listing = { ...listingFromText({ url: URL, text: '' }), isUnread: true } as const;
    expect(await answers.onJudge({ listing }, page)).toMatchObject({ assessment: { verdict: 'none' }, show: false });
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '?' });
  });

  test('follows what the person prefers', async () => {
    await savePreference('preferredMm', 0.2);
    const reply = await answers.onJudge({ listing: SAFE }, page);
    expect(reply?.assessment.findings.map(({ rule }) => rule)).toContain('preference-exceeded');
  });

  test('tells the page the three preferences it was made with, and nothing else', async () => {
    await savePreference('conditions', ['diabetes']);
    const reply = (await answers.onJudge({ listing: LONG }, page)) as Reply<'judge'>;
    expect(reply.preferences).toEqual({ preferredMm: null, area: null, firstTime: false });
    expect(JSON.stringify(reply)).not.toContain('diabetes');
  });

  test('of a page that was left meanwhile is not painted', async () => {
    Object.assign(fakeBrowser.tabs, { get: async () => ({ ...page.tab, url: 'https://www.shop.example/socks' }) });
    expect(await answers.onJudge({ listing: LONG }, page)).toMatchObject({ painted: false });
    expect(setBadgeText).not.toHaveBeenCalled();
  });

  test('of a page that is left in the moment of painting does not stay', async () => {
    const get = vi.fn(async () => page.tab);
    get.mockResolvedValue({ ...page.tab, url: 'https://www.shop.example/socks' } as typeof page.tab);
    get.mockResolvedValueOnce(page.tab);
    Object.assign(fakeBrowser.tabs, { get });
    await answers.onJudge({ listing: LONG }, page);
    expect(setBadgeText.mock.calls.map(([badge]) => badge.text)).toEqual(['✕', '']);
  });

  test('in a tab that was closed meanwhile is no error', async () => {
    setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
    await expect(answers.onJudge({ listing: SAFE }, page)).resolves.toBeDefined();
    Object.assign(fakeBrowser.tabs, { get: () => Promise.reject(new Error('No tab with id: 7')) });
    await expect(answers.onJudge({ listing: SAFE }, page)).resolves.toMatchObject({ painted: false });
  });

  test.each([
    ['on', false],
    ['pausedHosts', ['shop.example']],
  ] as const)('is neither painted nor shown where the person switched us off (%s)', async (name, value) => {
    await savePreference(name, value as never);
    const reply = await answers.onJudge({ listing: LONG }, page);
    expect(reply).toMatchObject({ painted: true, show: false });
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  });

  test('hides nothing of what is dismissed from the badge', async () => {
    const first = (await answers.onJudge({ listing: LONG }, page)) as Reply<'judge'>;
    expect(first.show).toBe(true);
    await answers.onDismiss({ product: first.product, severity: 'danger' }, page);
    setBadgeText.mockClear();
    expect(await answers.onJudge({ listing: LONG }, page)).toMatchObject({ painted: true, show: false });
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✕' });
  });
});

describe('a correction', () => {
  async function judge(sender = page): Promise<Reply<'judge'>> {
    return (await answers.onJudge({ listing: SAFE }, sender)) as Reply<'judge'>;
  }

  async function correct(lengthMm: number | null, incognito = false): Promise<Reply<'correct'> | undefined> {
    Object.assign(fakeBrowser.tabs, { get: async () => ({ ...page.tab, incognito }) });
    const { productAsItIs } = await judge();
    return answers.onCorrect({ tabId: 7, productAsItIs, correction: { lengthMm, material: null } }, popup);
  }

  test('changes the answer about its product, and says whose it is', async () => {
    expect(await correct(1.5)).toEqual({ stored: true });
    expect(await judge()).toMatchObject({
      assessment: { verdict: 'danger' },
      correction: { lengthMm: 1.5, material: null },
    });
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '✕' });
  });

  test('leaves other products alone', async () => {
    await correct(1.5);
    expect(await answers.onJudge({ listing: LONG }, page)).toMatchObject({ correction: null });
  });

  test('does not outlive what it corrected: another length on the page is the page’s again', async () => {
    await correct(0.25);
    const changed = listingFromText({
      url: URL,
      title: 'Derma roller 0.25 mm, surgical steel needles',
      text: 'Needle length: 1.5 mm',
    });
    expect(await answers.onJudge({ listing: changed }, page)).toMatchObject({ correction: null });
  });

  test('can be taken back', async () => {
    await correct(1.5);
    const { productAsItIs } = await judge();
    await answers.onCorrect({ tabId: 7, productAsItIs, correction: null }, popup);
    expect(await judge()).toMatchObject({ assessment: { verdict: 'ok' }, correction: null });
    expect((await loadPreferences()).corrections).toEqual({});
  });

  test('names no product where it is stored', async () => {
    await correct(1.5);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/shop|roller/i);
  });

  test('in a private window is not stored', async () => {
    expect(await correct(1.5, true)).toEqual({ stored: false });
    expect((await loadPreferences()).corrections).toEqual({});
  });

  test('is no business of a page', () => {
    expect(answers.onCorrect({ tabId: 7, productAsItIs: 'p', correction: null }, page)).toBeUndefined();
  });
});

describe('a shop', () => {
  test('is paused, with all its domains where it is a known one', async () => {
    expect(await answers.onPauseShop({}, page)).toEqual({ paused: true });
    const etsy = { ...page, url: 'https://www.etsy.com/listing/1' } as Sender;
    await answers.onPauseShop({}, etsy);
    expect((await loadPreferences()).pausedHosts).toEqual(['www.shop.example', 'etsy.com']);
    expect(await answers.onJudge({ listing: LONG }, page)).toMatchObject({ show: false });
  });

  test('in a private window is not remembered', async () => {
    expect(await answers.onPauseShop({}, privately)).toEqual({ paused: false });
    expect((await loadPreferences()).pausedHosts).toEqual([]);
  });

  test('that is read only when the person asks is not remembered, and offers no pause', async () => {
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    expect(await answers.onJudge({ listing: LONG }, page)).toMatchObject({ pausable: false });
    expect(await answers.onPauseShop({}, page)).toEqual({ paused: false });
    expect((await loadPreferences()).pausedHosts).toEqual([]);
  });
});

test('a product dismissed in a private window is not stored', async () => {
  expect(await answers.onDismiss({ product: 'p', severity: 'danger' }, privately)).toEqual({ stored: false });
  expect((await loadPreferences()).dismissals).toEqual({});
});

describe('the popup asks for the hint', () => {
  test('on a page the detector passes over: not started', async () => {
    executeScript.mockResolvedValueOnce([{ result: false }]);
    expect(await answers.onStartHint({ tabId: 7, forced: false }, popup)).toEqual({ started: false });
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  test('on a page the detector names: started', async () => {
    executeScript.mockResolvedValueOnce([{ result: true }]);
    expect(await answers.onStartHint({ tabId: 7, forced: false }, popup)).toEqual({ started: true });
  });

  test('on a shop that is paused: not started, unless the person wants it', async () => {
    await savePreference('pausedHosts', ['shop.example']);
    executeScript.mockResolvedValue([{ result: true }]);
    expect(await answers.onStartHint({ tabId: 7, forced: false }, popup)).toEqual({ started: false });
    expect(await answers.onStartHint({ tabId: 7, forced: true }, popup)).toEqual({ started: true });
  });

  test('because the person wants it: the detector is not asked', async () => {
    expect(await answers.onStartHint({ tabId: 7, forced: true }, popup)).toEqual({ started: true });
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  test('a page cannot ask that', () => {
    expect(answers.onStartHint({ tabId: 7, forced: true }, page)).toBeUndefined();
  });
});

describe('what the person typed', () => {
  const typed = { lengthMm: 1.5, material: null, text: 'Derma roller 0.5 mm' };

  test('is read, the length typed before the words', async () => {
    const reply = await answers.onReadEntered(typed, popup);
    expect(reply?.facts.lengths.offered.map(({ mm }) => mm)).toEqual([1.5]);
  });

  test('is no business of a page', () => {
    expect(answers.onReadEntered(typed, page)).toBeUndefined();
  });
});
