import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerAddedShops } from '../../src/background/register-shops';
import { addedShops } from '../../src/rights/added-shops';

const registered = vi.fn();
const calls = { registerContentScripts: vi.fn(), updateContentScripts: vi.fn(), unregisterContentScripts: vi.fn() };

function granted(...origins: string[]): void {
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: ['*://*.amazon.com/*', ...origins] }) });
}

beforeEach(() => {
  vi.resetAllMocks();
  registered.mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: registered, ...calls });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: ['*://*.amazon.com/*'] }) });
});

describe('shops the person added', () => {
  test('are what is allowed beside the known ones', async () => {
    granted('https://shop.example/*', 'https://amazon.com/*');
    expect(await addedShops()).toEqual(['https://shop.example/*']);
  });

  test('get the detector', async () => {
    granted('*://shop.example/*');
    await registerAddedShops();
    expect(calls.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({
        matches: ['*://shop.example/*'],
        js: ['content-scripts/detector.js'],
        persistAcrossSessions: true,
      }),
    ]);
  });

  test('are brought up to date when one more comes', async () => {
    granted('*://shop.example/*', '*://other.example/*');
    registered.mockResolvedValue([{ id: 'added-shops' }]);
    await registerAddedShops();
    expect(calls.updateContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ matches: ['*://shop.example/*', '*://other.example/*'] }),
    ]);
    expect(calls.registerContentScripts).not.toHaveBeenCalled();
  });

  test('lose it when the last one goes', async () => {
    granted();
    registered.mockResolvedValue([{ id: 'added-shops' }]);
    await registerAddedShops();
    expect(calls.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['added-shops'] });
  });

  test('there are none: nothing is registered', async () => {
    granted();
    await registerAddedShops();
    for (const call of Object.values(calls)) expect(call).not.toHaveBeenCalled();
  });
});
