import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../src/background/welcome';

const create = vi.fn();

beforeEach(() => {
  create.mockReset();
  Object.assign(fakeBrowser.tabs, { create });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://needlewise${path}` });
});

test('the introduction opens after installing', async () => {
  await welcome('install');
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://needlewise/first-run.html', active: true });
});

test.each(['update', 'chrome_update', 'browser_update'])('nothing opens after an %s', async (reason) => {
  await welcome(reason);
  expect(create).not.toHaveBeenCalled();
});
