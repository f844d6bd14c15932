import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dismissProduct, wantsHint } from '../../src/background/dismissals';
import type { Verdict } from '../../src/core/assessment';
import { loadPreferences, savePreference } from '../../src/preferences/store';

const ROLLER = 'shop.example Derma roller';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.useRealTimers());

async function wanted(product: string, verdict: Verdict): Promise<boolean> {
  return wantsHint([product], verdict, await loadPreferences());
}

describe('a hint is wanted', () => {
  test('for a product that was never dismissed', async () => {
    expect(await wanted(ROLLER, 'caution')).toBe(true);
  });

  test('for another product than the dismissed one', async () => {
    await dismissProduct(ROLLER, 'danger');
    expect(await wanted('shop.example Derma stamp', 'danger')).toBe(true);
  });

  test('when only another of its names is dismissed, and that no longer fits', async () => {
    await dismissProduct(`${ROLLER} at 0.5 mm`, 'danger');
    expect(await wantsHint([ROLLER, `${ROLLER} at 1.5 mm`], 'danger', await loadPreferences())).toBe(true);
    expect(await wantsHint([ROLLER, `${ROLLER} at 0.5 mm`], 'danger', await loadPreferences())).toBe(false);
  });

  test.each(['ok', 'info'] as const)('of what is %s by who wants that, too', async (verdict) => {
    expect(await wanted(ROLLER, verdict)).toBe(false);
    await savePreference('loudness', 'also-fine');
    expect(await wanted(ROLLER, verdict)).toBe(true);
    expect(await wanted(ROLLER, 'none')).toBe(false);
  });

  test('when the dismissed product turns out worse', async () => {
    await dismissProduct(ROLLER, 'caution');
    expect(await wanted(ROLLER, 'danger')).toBe(true);
  });

  test('again when the dismissal is three months old', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    await dismissProduct(ROLLER, 'danger');
    vi.setSystemTime(91 * 24 * 60 * 60 * 1000);
    expect(await wanted(ROLLER, 'danger')).toBe(true);
  });
});

describe('no hint is wanted', () => {
  test.each(['danger', 'warning', 'caution'] as const)('for a dismissed product that is now %s', async (verdict) => {
    await dismissProduct(ROLLER, 'danger');
    expect(await wanted(ROLLER, verdict)).toBe(false);
  });

  test('by who wants the badge alone', async () => {
    await savePreference('loudness', 'badge');
    expect(await wanted(ROLLER, 'danger')).toBe(false);
  });

  test('for a caution by who wants warnings only, but for a warning', async () => {
    await savePreference('loudness', 'warnings');
    expect(await wanted(ROLLER, 'caution')).toBe(false);
    expect(await wanted(ROLLER, 'warning')).toBe(true);
  });
});

describe('what is remembered', () => {
  test('names no product', async () => {
    await dismissProduct(ROLLER, 'danger');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('roller');
  });

  test('is another word on each device', async () => {
    await dismissProduct(ROLLER, 'danger');
    const [here] = Object.keys((await loadPreferences()).dismissals);
    fakeBrowser.reset();
    await dismissProduct(ROLLER, 'danger');
    const [there] = Object.keys((await loadPreferences()).dismissals);
    expect(here).not.toBe(there);
  });

  test('is not more than two hundred products, the youngest', async () => {
    const old = Array.from(
      { length: 300 },
      (_, index) => [`h${index}`, { severity: 'danger', at: Date.now() - index }] as const,
    );
    await savePreference('dismissals', Object.fromEntries(old));
    await dismissProduct(ROLLER, 'danger');
    const { dismissals } = await loadPreferences();
    expect(Object.keys(dismissals)).toHaveLength(200);
    expect(dismissals).toHaveProperty('h0');
    expect(dismissals).not.toHaveProperty('h250');
  });
});
