import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../src/core/assessment';
import { noFacts } from '../../src/core/facts';
import type { Listing } from '../../src/core/listing';
import { listingFromText } from '../../src/core/listing-from-text';
import { createAnnouncer } from '../../src/hint/announcer';
import type { Judgement } from '../../src/messages';

const display = { show: vi.fn(), hide: vi.fn() };
const background = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  background.mockResolvedValue(judged('danger'));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(background);
});
afterEach(() => vi.useRealTimers());

function judged(verdict: Verdict, change: Partial<Judgement> = {}): Judgement {
  return {
    facts: noFacts(),
    assessment: { verdict, findings: [] },
    preferences: { preferredMm: null, area: null, firstTime: false },
    product: 'shop.example Derma roller',
    productAsItIs: 'shop.example Derma roller of 1.5 mm',
    correction: null,
    pausable: true,
    painted: true,
    show: true,
    ...change,
  };
}

function listing(title = 'Derma roller'): Listing {
  return listingFromText({ title, text: '', url: 'https://shop.example/roller' });
}

function announcer(stop = new AbortController()) {
  return createAnnouncer(display, stop.signal);
}

describe('a judgement is shown', () => {
  test.each(['danger', 'warning', 'caution'] as const)('when it is %s and the person wants it', async (verdict) => {
    background.mockResolvedValue(judged(verdict));
    const report = await announcer().announce(listing());
    const { facts, assessment, productAsItIs, correction } = judged(verdict);
    expect(report).toEqual({ listing: listing(), facts, assessment, productAsItIs, correction });
    expect(display.show).toHaveBeenCalledExactlyOnceWith(listing(), judged(verdict));
  });

  test('after a dismissal when the product turns out worse', async () => {
    const { announce, dismiss } = announcer();
    background.mockResolvedValueOnce(judged('caution'));
    await announce(listing());
    dismiss();
    await announce(listing());
    expect(display.show).toHaveBeenCalledTimes(2);
  });

  test('when it is fine and the person wants that, too', async () => {
    background.mockResolvedValue(judged('ok'));
    await announcer().announce(listing());
    expect(display.show).toHaveBeenCalledTimes(1);
  });

  test('of what was to stay hidden until it changes, once it has', async () => {
    const { announce, hideUntilChanged } = announcer();
    await announce(listing());
    hideUntilChanged();
    await announce(listing());
    expect(display.show).toHaveBeenCalledTimes(1);
    background.mockResolvedValue(judged('danger', { productAsItIs: 'shop.example Derma roller of 2 mm' }));
    await announce(listing());
    expect(display.show).toHaveBeenCalledTimes(2);
  });

  test('again when the pause of its shop is over', async () => {
    const { announce, pauseShop } = announcer();
    background.mockImplementation(async ({ type }) => (type === 'judge' ? judged('danger') : { paused: true }));
    await pauseShop();
    expect(display.hide).toHaveBeenCalledTimes(1);
    await announce(listing());
    expect(display.show).toHaveBeenCalledTimes(1);
  });

  test('when the background was stopped and is there again', async () => {
    background.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('The message port closed'));
    const announced = announcer().announce(listing());
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await announced).not.toBeNull();
    expect(display.show).toHaveBeenCalledTimes(1);
  });
});

describe('nothing is shown', () => {
  test('when the person does not want it', async () => {
    background.mockResolvedValue(judged('danger', { show: false }));
    await announcer().announce(listing());
    expect(display.hide).toHaveBeenCalled();
    expect(display.show).not.toHaveBeenCalled();
  });

  test('on a shop whose pause could not be stored, as in a private window', async () => {
    const { announce, pauseShop } = announcer();
    background.mockImplementation(async ({ type }) => (type === 'judge' ? judged('danger') : { paused: false }));
    await pauseShop();
    await announce(listing());
    expect(display.show).not.toHaveBeenCalled();
  });

  test('after a dismissal, even where that could not be stored', async () => {
    const { announce, dismiss } = announcer();
    await announce(listing());
    dismiss();
    expect(background).toHaveBeenLastCalledWith({
      type: 'dismiss',
      product: 'shop.example Derma roller',
      severity: 'danger',
    });
    await announce(listing());
    expect(display.show).toHaveBeenCalledTimes(1);
  });

  test('of an answer that was overtaken by another', async () => {
    const { announce } = announcer();
    let answerFirst: (judgement: Judgement) => void = () => undefined;
    background.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
    background.mockResolvedValueOnce(judged('ok', { show: false }));
    const first = announce(listing());
    await announce(listing());
    answerFirst(judged('danger'));
    await first;
    expect(display.show).not.toHaveBeenCalled();
  });

  test('when nobody answers: what was shown is not true any more', async () => {
    const { announce } = announcer();
    await announce(listing());
    background.mockResolvedValue(undefined);
    const announced = announce(listing());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await announced).toBeNull();
    expect(display.hide).toHaveBeenCalledTimes(1);
  });

  test('when the script has ended meanwhile', async () => {
    const stop = new AbortController();
    const announced = announcer(stop).announce(listing());
    stop.abort();
    await announced;
    expect(display.show).not.toHaveBeenCalled();
  });
});

test('a badge that could not be painted is asked for again a few times, and then no more', async () => {
  background.mockResolvedValue(judged('danger', { painted: false }));
  await announcer().announce(listing());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(background).toHaveBeenCalledTimes(6);
  expect(background).toHaveBeenCalledWith({ type: 'judge', listing: listing() });
});
