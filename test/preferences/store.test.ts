import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  closeStoreToPages,
  forget,
  loadPreferences,
  migrateStore,
  savePreference,
  watchPreferences,
  wipeStore,
} from '../../src/preferences/store';

beforeEach(() => fakeBrowser.reset());

describe('the store', () => {
  test('gives back what was saved', async () => {
    await savePreference('preferredMm', 0.3);
    await savePreference('ticks', ['sun']);
    expect(await loadPreferences()).toMatchObject({ preferredMm: 0.3, ticks: ['sun'], on: true });
  });

  test('two pages that save different things do not undo each other', async () => {
    await Promise.all([savePreference('preferredMm', 0.2), savePreference('area', 'beard')]);
    expect(await loadPreferences()).toMatchObject({ preferredMm: 0.2, area: 'beard' });
  });

  test('writes to this device only', async () => {
    await savePreference('conditions', ['diabetes']);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ conditions: ['diabetes'] });
  });

  test('puts the version beside the data when it migrates', async () => {
    await savePreference('area', 'face');
    await migrateStore();
    expect(await fakeBrowser.storage.local.get(null)).toMatchObject({ area: 'face', version: 1 });
  });

  test('forgets one thing, or all but the version', async () => {
    await migrateStore();
    await savePreference('area', 'face');
    await savePreference('ticks', ['sun']);
    await forget('ticks');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ area: 'face', version: 1 });
    await wipeStore();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ version: 1 });
  });

  test('tells of changes until it is told to stop', async () => {
    const stop = new AbortController();
    const changed = vi.fn();
    watchPreferences(changed, stop.signal);
    await savePreference('on', false);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledWith(expect.objectContaining({ on: false }), ['on']));
    stop.abort();
    await savePreference('on', true);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('does not tell of what is no preference', async () => {
    const changed = vi.fn();
    watchPreferences(changed);
    await fakeBrowser.storage.local.set({ version: 2 });
    expect(changed).not.toHaveBeenCalled();
  });

  test('can do without the lock that only Chromium has', async () => {
    await expect(closeStoreToPages()).resolves.toBeUndefined();
  });
});
