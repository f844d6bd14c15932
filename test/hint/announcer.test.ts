import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../src/core/assessment';
import { noFacts } from '../../src/core/facts';
import { listingFromText } from '../../src/core/listing-from-text';
import { createAnnouncer } from '../../src/hint/announcer';
import type { PageReport } from '../../src/messages';

const PREFERENCES = { preferredMm: null, area: null, firstTime: false };

const display = { show: vi.fn(), hide: vi.fn() };
const background = vi.fn();

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  background.mockResolvedValue({ painted: true, show: true });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(background);
});
afterEach(() => vi.useRealTimers());

function judged(verdict: Verdict, title = 'Derma roller'): PageReport {
  const listing = listingFromText({ title, text: '', url: 'https://shop.example/roller' });
  return { listing, facts: noFacts(), assessment: { verdict, findings: [] } };
}

function announcer(stop = new AbortController()) {
  return createAnnouncer(display, stop.signal);
}

/** Lets all that is under way come to its end. */
function settled(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(0);
}

describe('a judgement is shown', () => {
  test.each(['danger', 'warning', 'caution'] as const)('when it is %s and the person wants it', async (verdict) => {
    announcer().announce(judged(verdict), PREFERENCES);
    expect(display.show).not.toHaveBeenCalled();
    await settled();
    expect(display.show).toHaveBeenCalledTimes(1);
  });

  test('at once when it is worse than what is shown of this product already', async () => {
    const { announce } = announcer();
    announce(judged('caution'), PREFERENCES);
    await settled();
    announce(judged('danger'), PREFERENCES);
    expect(display.show).toHaveBeenCalledTimes(2);
  });

  test('after a dismissal when the product turns out worse', async () => {
    const { announce, dismiss } = announcer();
    announce(judged('caution'), PREFERENCES);
    await settled();
    dismiss();
    announce(judged('danger'), PREFERENCES);
    await settled();
    expect(display.show).toHaveBeenCalledTimes(2);
  });
});

describe('nothing is shown', () => {
  test.each(['ok', 'info', 'none'] as const)('when the verdict is %s', async (verdict) => {
    announcer().announce(judged(verdict), PREFERENCES);
    expect(display.hide).toHaveBeenCalled();
    await settled();
    expect(display.show).not.toHaveBeenCalled();
  });

  test('when the person does not want it', async () => {
    background.mockResolvedValue({ painted: true, show: false });
    announcer().announce(judged('danger'), PREFERENCES);
    await settled();
    expect(display.show).not.toHaveBeenCalled();
  });

  test('after a dismissal, even where that could not be stored', async () => {
    const { announce, dismiss } = announcer();
    announce(judged('danger'), PREFERENCES);
    await settled();
    dismiss();
    expect(background).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'dismiss', severity: 'danger' }));
    announce(judged('danger'), PREFERENCES);
    await settled();
    expect(display.show).toHaveBeenCalledTimes(1);
  });

  test('of an answer that was overtaken by another', async () => {
    const { announce } = announcer();
    announce(judged('danger'), PREFERENCES);
    announce(judged('ok'), PREFERENCES);
    await settled();
    expect(display.show).not.toHaveBeenCalled();
  });

  test('when nobody answers, or the script has ended meanwhile', async () => {
    background.mockResolvedValueOnce(undefined);
    announcer().announce(judged('danger'), PREFERENCES);
    const stop = new AbortController();
    announcer(stop).announce(judged('danger'), PREFERENCES);
    stop.abort();
    await settled();
    expect(display.show).not.toHaveBeenCalled();
  });
});

describe('the badge', () => {
  test('is asked for with verdict, address and product', () => {
    announcer().announce(judged('ok'), PREFERENCES);
    expect(background).toHaveBeenCalledWith({
      type: 'assessed',
      verdict: 'ok',
      url: location.href,
      product: 'shop.example Derma roller',
    });
  });

  test('is asked for again a few times while it is not painted, and then no more', async () => {
    background.mockResolvedValue({ painted: false, show: true });
    announcer().announce(judged('danger'), PREFERENCES);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(background).toHaveBeenCalledTimes(6);
  });
});
