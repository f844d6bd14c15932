import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../tools/browsers';
import { demoAnswer, startDemoProxy } from '../tools/demo-shop';
import { type Setting, type Shopper, until } from './shopper';

const BUILDS = { e2e: '.output/firefox-mv3-e2e', shipped: '.output/firefox-mv3' };
/** As in wxt.config.ts. */
const ID = 'needlewise@needlewise.example';
/** The host of our pages, which Firefox otherwise draws by lot. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Firefox with the e2e build, a fresh profile, and the demo shop as its proxy (over http: no certificates needed). */
export async function openFirefox({ answer = demoAnswer, build = 'e2e', requests }: Setting = {}): Promise<Shopper> {
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-firefox-'));
  const extension = join(folder, 'extension');
  cpSync(resolve(BUILDS[build]), extension, { recursive: true });
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const proxy = await startDemoProxy(answer, requests);
  let browser = await launch(profile, proxy.port, extension);
  return {
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url.replace('https:', 'http:'));
      return page;
    },
    async openPrivately(url) {
      await inBrowser(browser, ALLOW_PRIVATELY);
      const own = await openOwn(browser, 'options.html');
      const address = url.replace('https:', 'http:');
      await own.evaluate((there) => chrome.windows.create({ incognito: true, url: there }), address);
      await own.close();
      return pageAt(browser, address);
    },
    openOwn: (path) => openOwn(browser, path),
    async ownPage(path) {
      return pageAt(browser, `moz-extension://${UUID}/${path}`);
    },
    async pressButton(page) {
      await page.bringToFront();
      await inBrowser(browser, PRESS_SHORTCUT);
    },
    async update(change) {
      change?.(extension);
      await browser.installExtension(extension);
    },
    async restart() {
      await browser.close();
      browser = await launch(profile, proxy.port, extension);
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // The navigation is done, but over WebDriver BiDi its end is never told for an extension's page.
  page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
  await isOwn(page);
  return page;
}

/**
 * Waits until one of our pages is there. Asked in the very moment of the navigation, the protocol answers with an error
 * of its own, so it is asked again.
 */
async function isOwn(page: Page, deadline = Date.now() + 10_000): Promise<void> {
  const isThere = until(page, () => location.protocol === 'moz-extension:' && document.readyState === 'complete');
  await isThere.catch(async (error) => {
    if (Date.now() > deadline || page.isClosed()) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await isOwn(page, deadline);
  });
}

/** The protocol does not tell which of our pages a tab holds, so all tabs are asked until one has this address. */
async function pageAt(browser: Browser, url: string, deadline = Date.now() + 10_000): Promise<Page> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address === url) return page;
  }
  if (Date.now() > deadline) throw new Error(`No page is at ${url}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return pageAt(browser, url, deadline);
}

async function launch(profile: string, proxyPort: number, extension: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    // For moz-extension: pages, and for pressing our shortcut.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      // Else shops that asked for https are never opened over http.
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // A temporary add-on is taken out when the browser closes; a person's own stays, and so does its data.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // permissions.request() is granted without a prompt that nobody could answer.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(extension);
  return browser;
}

/** Puppeteer has no way to the browser's own window; the protocol beneath it has. */
interface BidiConnection {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: { context: string }[] } }>;
  send(method: 'script.evaluate', params: object): Promise<unknown>;
}

/** Runs code in the browser's own window. */
async function inBrowser(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression,
    target: { context: result.contexts[0]?.context },
    awaitPromise: true,
  });
}

/**
 * Our shortcut (Alt+Shift+N), which does what a click on our button does: it would close a popup that is still open from
 * the last time.
 */
const PRESS_SHORTCUT = `document.querySelector('#customizationui-widget-panel')?.hidePopup();
  document.querySelector('#ext-keyset-id-${ID.replace(/[@.]/g, '_')} key').doCommand()`;

/** The switch "Run in Private Windows" of the browser's own page about the extension, which loads it anew. */
const ALLOW_PRIVATELY = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const addon = await AddonManager.getAddonByID('${ID}');
  await ExtensionPermissions.add('${ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await addon.reload();
})()`;
