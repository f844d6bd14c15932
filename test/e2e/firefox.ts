import { mkdtempSync, rmSync } from 'node:fs';
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
export async function openFirefox({ answer = demoAnswer, build = 'e2e' }: Setting = {}): Promise<Shopper> {
  const extension = resolve(BUILDS[build]);
  const profile = mkdtempSync(join(tmpdir(), 'needlewise-firefox-'));
  const proxy = await startDemoProxy(answer);
  let browser = await launch(profile, proxy.port, extension);
  return {
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url.replace('https:', 'http:'));
      return page;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      // The navigation is done, but over WebDriver BiDi its end is never told for an extension's page.
      page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
      await isOwn(page);
      return page;
    },
    async ownPage(path) {
      return pageAt(browser, `moz-extension://${UUID}/${path}`);
    },
    async pressButton(page) {
      await page.bringToFront();
      await pressShortcut(browser);
    },
    async update() {
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
      rmSync(profile, { recursive: true, force: true });
    },
  };
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

/**
 * Our shortcut (Alt+Shift+N) in the browser's window, which does what a click on our button does: it would close a popup
 * that is still open from the last time.
 */
async function pressShortcut(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const keyset = `ext-keyset-id-${ID.replace(/[@.]/g, '_')}`;
  await connection.send('script.evaluate', {
    expression: `document.querySelector('#customizationui-widget-panel')?.hidePopup();
      document.querySelector('#${keyset} key').doCommand()`,
    target: { context: result.contexts[0]?.context },
    awaitPromise: true,
  });
}
