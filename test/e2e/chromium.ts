import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, TargetType } from 'puppeteer-core';
import { ensureBrowser } from '../tools/browsers';
import { demoAnswer } from '../tools/demo-shop';
import type { Shopper } from './shopper';

const EXTENSION = resolve('.output/chrome-mv3-e2e');

const ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-extensions-except=${EXTENSION}`,
  `--load-extension=${EXTENSION}`,
  // For pressing our button.
  '--enable-unsafe-extension-debugging',
  // Whatever the demo shop does not answer must not reach the network.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Chromium with the e2e build and a fresh profile, without a window unless one is asked for. */
export async function openChromium({ headless = true, answer = demoAnswer } = {}): Promise<Shopper> {
  const profile = mkdtempSync(join(tmpdir(), 'needlewise-chromium-'));
  let { browser, id } = await launch(profile, headless);
  return {
    async open(url) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => request.respond(answer(request.url())));
      await page.goto(url);
      return page;
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async pressButton(page) {
      await page.bringToFront();
      const session = await browser.target().createCDPSession();
      await trigger(session, id, page);
      await session.detach();
    },
    async restart() {
      await browser.close();
      ({ browser, id } = await launch(profile, headless));
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function launch(profile: string, headless: boolean): Promise<{ browser: Browser; id: string }> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: ensureBrowser('chromium'),
    headless,
    // A window brings its own size.
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    userDataDir: profile,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ARGS,
  });
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  return { browser, id: new URL(worker.url()).host };
}

/** Puppeteer's types do not know these two commands of the protocol. */
type Send = (method: string, params: object) => Promise<{ targetInfos: { url: string; targetId: string }[] }>;

async function trigger(session: CDPSession, id: string, page: Page): Promise<void> {
  const send = session.send.bind(session) as unknown as Send;
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
}
