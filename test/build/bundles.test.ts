import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

const KB = 1024;

/** Ways to reach the network, and ways to run what is not in the package. */
const FORBIDDEN: [string, RegExp][] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /WebSocket/],
  ['EventSource', /EventSource/],
  ['sendBeacon', /sendBeacon/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew Function\b|\bFunction\s*\(/],
  ['innerHTML', /\.innerHTML\b/],
  ['a remote script', /importScripts|import\s*\(\s*["'`]https?:/],
  ['synced storage', /storage\.sync\b/],
  ['a start announced to the page', /content-script-started/],
];

function scriptsOf(build: string): [string, string][] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(build, name), 'utf8')]);
}

describe.each(BUILDS)('%s', (build) => {
  test.each(FORBIDDEN)('has no %s', (_, pattern) => {
    expect(
      scriptsOf(build)
        .filter(([, code]) => pattern.test(code))
        .map(([name]) => name),
    ).toEqual([]);
  });

  test('closes the shadow root of the hint', () => {
    const [, code] = scriptsOf(build).find(([name]) => name.endsWith('hint.js')) ?? ['', ''];
    expect(code).toMatch(/attachShadow\(\{\s*mode:\s*["'`]closed["'`]/);
    expect(code).not.toContain('needlewise-hint"');
  });

  // By gzip -9, the webextension-polyfill included: what a page has to load, parse and keep.
  test('the detector is at most 6 kB', () => {
    expect(sizeOf(join(build, 'content-scripts/detector.js'))).toBeLessThanOrEqual(6 * KB);
  });

  test('the hint is at most 45 kB', () => {
    expect(sizeOf(join(build, 'content-scripts/hint.js'))).toBeLessThanOrEqual(45 * KB);
  });
});

function sizeOf(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
