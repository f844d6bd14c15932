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

async function isAllowed(name: string, pausedHosts: string[] = []): Promise<boolean | undefined> {
  return (await listShops(pausedHosts)).find((shop) => shop.name === name)?.isAllowed;
}

describe('the list of shops', () => {
  test('allows the known ones, and offers further ones', async () => {
    expect(await isAllowed('Amazon')).toBe(true);
    expect(await isAllowed('Ulta')).toBe(false);
  });

  test('shows a known shop as not allowed where it is paused or its right is gone', async () => {
    expect(await isAllowed('Amazon', ['amazon.com'])).toBe(false);
    granted = [];
    expect(await isAllowed('Amazon')).toBe(false);
  });

  test('names what the person added', async () => {
    granted = [...granted, '*://shop.example/*', '*://*.ulta.com/*'];
    const added = (await listShops([])).filter((shop) => shop.isAdded);
    expect(added).toEqual([{ name: 'shop.example', isAllowed: true, isAdded: true }]);
    expect(await isAllowed('Ulta')).toBe(true);
  });
});

describe('allowing a shop', () => {
  test('asks for all of its hosts, and ends its pause', async () => {
    expect(await allowShop('Etsy', ['etsy.com', 'otto.de'])).toEqual(['otto.de']);
    expect(request).toHaveBeenCalledWith({ origins: ['*://*.etsy.com/*'] });
  });

  test('changes nothing when the person says no', async () => {
    request.mockResolvedValue(false);
    expect(await allowShop('Etsy', ['etsy.com'])).toEqual(['etsy.com']);
  });

  test('of an unknown name asks for nothing', async () => {
    expect(await allowShop('Nowhere', [])).toEqual([]);
    expect(request).not.toHaveBeenCalled();
  });
});

describe('removing a shop', () => {
  test('pauses a known one', async () => {
    expect(await removeShop('Etsy', [])).toEqual(['etsy.com']);
    expect(remove).not.toHaveBeenCalled();
  });

  test.each([
    ['Ulta', '*://*.ulta.com/*'],
    ['shop.example', '*://shop.example/*'],
  ])('takes the right to %s away', async (name, origin) => {
    granted = [...granted, '*://shop.example/*', '*://*.ulta.com/*'];
    expect(await removeShop(name, ['otto.de'])).toEqual(['otto.de']);
    expect(remove).toHaveBeenCalledWith({ origins: [origin] });
  });
});
