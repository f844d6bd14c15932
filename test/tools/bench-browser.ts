import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { ensureBrowser } from './browsers';

/** A Chromium with a profile of its own, which is gone when it is closed. */
export interface BenchBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A Chromium without anything of ours. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser('chromium'), args: SANDBOX });
}

/** Opens one with these unpacked extensions and no other. */
export async function openBenchBrowser(extensions: readonly string[]): Promise<BenchBrowser> {
  const list = extensions.map((folder) => resolve(folder)).join(',');
  const profile = mkdtempSync(join(tmpdir(), 'needlewise-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...SANDBOX, `--disable-extensions-except=${list}`, ...(list ? [`--load-extension=${list}`] : [])],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
