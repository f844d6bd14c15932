import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target, TargetType } from 'puppeteer-core';
import { ensureBrowser } from '../tools/browsers';
import { type DemoProxy, demoAnswer, startDemoProxy } from '../tools/demo-shop';
import type { Setting, Shopper } from './shopper';

const BUILDS = { e2e: '.output/chrome-mv3-e2e', shipped: '.output/chrome-mv3' };

/** Nothing, in a private window, known by its address. */
const PRIVATE = 'about:blank#private';

/** Ten seconds for an extension to reload, or a file to be there. */
const MOST_TRIES = 100;

/** What Chromium can do beside what every browser can. */
export interface ChromiumShopper extends Shopper {
  /** Opens a page of the demo shop; `prepare` is called with the empty tab before. */
  open(url: string, prepare?: (tab: Page) => Promise<unknown>): Promise<Page>;
  /** What was downloaded under this name, as soon as it is there. */
  downloaded(name: string): Promise<string>;
  /** Where downloads of this name lie. */
  downloadPath(name: string): string;
  /** Stops the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
}

/** Chromium with a build of ours and a fresh profile. */
export async function openChromium(setting: Setting = {}): Promise<ChromiumShopper> {
  const { headless = true, answer = demoAnswer, build = 'e2e', messages, granted = [], byProxy, requests } = setting;
  const folder = mkdtempSync(join(tmpdir(), 'needlewise-chromium-'));
  // A copy, so that several tests can have theirs, and some of them other rights or texts.
  const extension = join(folder, 'extension');
  cpSync(resolve(BUILDS[build]), extension, { recursive: true });
  if (messages) writeFileSync(join(extension, '_locales/en/messages.json'), JSON.stringify(messages));
  allowReload(join(folder, 'profile/Default'));
  if (granted.length > 0) await grant(folder, extension, granted);
  const proxy = byProxy ? await startDemoProxy(answer, requests) : null;
  let { browser, id } = await launch(folder, headless, proxy);

  async function load(page: Page, url: string): Promise<Page> {
    if (!proxy) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().startsWith('http')) return request.continue();
        return request.respond(answer(request.url()));
      });
    }
    await page.goto(proxy ? url.replace('https:', 'http:') : url);
    return page;
  }

  return {
    async open(url, prepare) {
      const page = await browser.newPage();
      await prepare?.(page);
      return load(page, url);
    },
    async openPrivately(url) {
      await allowPrivately(browser, id);
      const own = await untilBack(browser, `chrome-extension://${id}/options.html`);
      const opened = browser.waitForTarget((one) => one.url() === PRIVATE);
      await own.evaluate((blank) => chrome.windows.create({ incognito: true, url: blank }), PRIVATE);
      const page = (await (await opened).page()) as Page;
      await own.close();
      return load(page, url);
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async ownPage(path) {
      const target = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/${path}`);
      return (await target.page()) as Page;
    },
    downloaded: (name) => fileAt(join(downloadsIn(folder), name)),
    downloadPath: (name) => join(downloadsIn(folder), name),
    async pressButton(page) {
      await page.bringToFront();
      const session = await browser.target().createCDPSession();
      await trigger(session, id, page);
      await session.detach();
    },
    async stopBackground() {
      const worker = browser.targets().find(isBackground);
      const session = await browser.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const targetId = targetInfos.find(({ url }) => url === worker?.url())?.targetId;
      if (targetId) await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
    async update(change) {
      change?.(extension);
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${id}/options.html`);
      const goes = new Promise((resolve) => own.once('close', resolve));
      await own.evaluate(() => {
        setTimeout(() => chrome.runtime.reload());
      });
      await goes;
      await (await untilBack(browser, `chrome-extension://${id}/options.html`)).close();
    },
    async restart() {
      await browser.close();
      ({ browser, id } = await launch(folder, headless, proxy));
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      proxy?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(
  folder: string,
  headless: boolean,
  proxy: DemoProxy | null = null,
): Promise<{ browser: Browser; id: string }> {
  const extension = join(folder, 'extension');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless,
    // A window brings its own size.
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    userDataDir: join(folder, 'profile'),
    downloadBehavior: { policy: 'allow', downloadPath: downloadsIn(folder) },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // For pressing our button.
      '--enable-unsafe-extension-debugging',
      // Whatever the demo shop does not answer must not reach the network.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(proxy ? throughProxy(proxy) : []),
    ],
  });
  const worker = await browser.waitForTarget(isBackground);
  return { browser, id: new URL(worker.url()).host };
}

function throughProxy({ port }: DemoProxy): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    // Also what would go to this machine itself.
    '--proxy-bypass-list=<-loopback>',
    // Neither tries https first, nor asks its maker what the fields of a form are.
    '--disable-features=HttpsUpgrades,AutofillServerCommunication',
  ];
}

function downloadsIn(folder: string): string {
  return join(folder, 'downloads');
}

/** A file's words, once it is there: the browser writes under another name before. */
async function fileAt(path: string): Promise<string> {
  for (let tries = 1; ; tries++) {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** One of the extension's pages, as soon as it answers again: while it reloads, Chromium refuses its pages. */
async function untilBack(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  for (let tries = 1; ; tries++) {
    try {
      await page.goto(url);
      return page;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The switch "Allow in Incognito" of the browser's own page about the extension. The extension is loaded anew. */
async function allowPrivately(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await page.close();
}

/** What the browser's own page about extensions can do. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: object): Promise<void>;
}

function isBackground(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:');
}

/** Without developer mode an unpacked extension that reloads itself does not come back. */
function allowReload(profile: string): void {
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/**
 * Gives optional rights for good. Chromium's prompt cannot be answered without a window; but rights that a version
 * asked for at install stay with the person when a later one makes them optional.
 */
async function grant(folder: string, extension: string, origins: readonly string[]): Promise<void> {
  const file = join(extension, 'manifest.json');
  const original = readFileSync(file, 'utf8');
  const manifest = JSON.parse(original);
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...origins] }));
  const { browser } = await launch(folder, true);
  await browser.close();
  writeFileSync(file, original);
}

/** Puppeteer's types do not know these two commands of the protocol. */
type Send = (method: string, params: object) => Promise<{ targetInfos: { url: string; targetId: string }[] }>;

async function trigger(session: CDPSession, id: string, page: Page): Promise<void> {
  const send = session.send.bind(session) as unknown as Send;
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
}
