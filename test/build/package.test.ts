import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';

const KB = 1024;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const ZIPS = ['chrome', 'firefox', 'sources'].map((name) => `.output/needlewise-${version}-${name}.zip`);
const [CHROME, FIREFOX, SOURCES] = ZIPS as [string, string, string];

describe.each([
  [CHROME, '.output/chrome-mv3'],
  [FIREFOX, '.output/firefox-mv3'],
])('%s', (zip, build) => {
  test('holds what was built, and nothing else', async () => {
    const packed = Object.entries(await filesIn(zip)).map(([name, content]) => [name, sha256(content)]);
    const built = readdirSync(build, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(build, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), sha256(readFileSync(join(build, name)))]);
    expect(Object.fromEntries(packed)).toEqual(Object.fromEntries(built));
  });

  test('is at most 400 kB', () => expect(statSync(zip).size).toBeLessThanOrEqual(400 * KB));
});

describe(SOURCES, () => {
  test('holds what it takes to build, and nothing else', async () => {
    const names = Object.keys(await filesIn(SOURCES));
    expect([...new Set(names.map((name) => name.split('/')[0]))].toSorted()).toEqual([
      '.npmrc',
      'LICENSE',
      'README.md',
      'entrypoints',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'tsconfig.json',
      'wxt.config.ts',
    ]);
  });

  // As a reviewer of a store would, but with the packages that are here already.
  test('is built and packed, in another folder, to the same bytes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'needlewise-sources-'));
    for (const [name, content] of Object.entries(await filesIn(SOURCES))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    // Vitest's own NODE_ENV would make another extension.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync('npm', ['run', 'package'], { cwd: folder, env, stdio: 'ignore', shell: process.platform === 'win32' });
    for (const zip of ZIPS) expect(sha256(readFileSync(join(folder, zip))), zip).toBe(sha256(readFileSync(zip)));
    rmSync(folder, { recursive: true, force: true });
  });
});

async function filesIn(zip: string): Promise<Record<string, Uint8Array>> {
  const { files } = await JSZip.loadAsync(readFileSync(zip));
  const contents = Object.values(files).map(async (file) => [file.name, await file.async('uint8array')] as const);
  return Object.fromEntries(await Promise.all(contents));
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
