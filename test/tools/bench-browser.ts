import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureBrowser } from './browsers';

/** A Chromium with a profile of its own, which is gone when it is closed. */
export interface BenchBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Opens one with these unpacked extensions and no other. */
export async function openBenchBrowser(extensions: readonly string[]): Promise<BenchBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'needlewise-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extensions.join(',')}`,
      `--load-extension=${extensions.join(',')}`,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
