import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allowShop, listShops, removeShop } from '../../src/options/shops';
import { hostPatterns } from '../../src/page/shops/index';

const request = vi.fn();
const remove = vi.fn();
let granted: string[];

beforeEach(() => {
  vi.resetAllMocks();
  granted = hostPatterns();
  request.mockResolvedValue(true);
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: hostPatterns() }) });
  Object.assign(fakeBrowser.permissions, {
    request,
    remove,
    getAll: async () => ({ origins: granted }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
  });
});

async function stateOf(name: string, pausedHosts: string[] = []): Promise<string | undefined> {
  return (await listShops(pausedHosts)).find((shop) => shop.name === name)?.state;
}

describe('the list of shops', () => {
  test('allows the known ones, and offers further ones', async () => {
    expect(await stateOf('Amazon')).toBe('allowed');
    expect(await stateOf('Ulta')).toBe('not-allowed');
  });

  test('shows a shop as paused, or as not allowed where its right is gone', async () => {
    expect(await stateOf('Amazon', ['amazon.com'])).toBe('paused');
    granted = [];
    expect(await stateOf('Amazon')).toBe('not-allowed');
  });

  test('names what the person added, paused or not', async () => {
    granted = [...granted, '*://shop.example/*', '*://*.ulta.com/*'];
    const added = (await listShops([])).filter(({ kind }) => kind === 'added');
    expect(added).toEqual([{ name: 'shop.example', host: 'shop.example', state: 'allowed', kind: 'added' }]);
    expect(await stateOf('shop.example', ['shop.example'])).toBe('paused');
    expect(await stateOf('Ulta')).toBe('allowed');
  });
});

describe('allowing a shop', () => {
  test('asks for all of its hosts', async () => {
    expect(await allowShop('daraz.lk')).toBe(true);
    expect(request).toHaveBeenCalledWith({
      origins: ['*://*.daraz.pk/*', '*://*.daraz.com.bd/*', '*://*.daraz.lk/*', '*://*.daraz.com.np/*'],
    });
  });

  test('is told when the person says no', async () => {
    request.mockResolvedValue(false);
    expect(await allowShop('etsy.com')).toBe(false);
  });

  test('that is not in the list asks for nothing', async () => {
    expect(await allowShop('nowhere.example')).toBe(false);
    expect(request).not.toHaveBeenCalled();
  });
});

test.each([
  ['ulta.com', '*://*.ulta.com/*'],
  ['shop.example', '*://shop.example/*'],
])('removing %s takes the right to it away', async (host, origin) => {
  granted = [...granted, '*://shop.example/*', '*://*.ulta.com/*'];
  await removeShop(host);
  expect(remove).toHaveBeenCalledWith({ origins: [origin] });
});
