import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sources } from '../../src/core/sources';

const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

const KB = 1024;

/** Ways to reach the network, to run what is not in the package, and to keep or show what should stay on the device. */
const FORBIDDEN: [string, RegExp][] = [
  ['fetch', /\bfetch\b/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /WebSocket/],
  ['EventSource', /EventSource/],
  ['WebTransport', /WebTransport/],
  ['RTCPeerConnection', /RTC\w*Connection/],
  ['sendBeacon', /sendBeacon/],
  ['image or sound that could call home', /\bnew (?:Image|Audio)\b/],
  ['importScripts', /importScripts/],
  ['worker', /\bnew (?:Shared)?Worker\b/],
  ['import at run time', /\bimport\s*\(/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bFunction\s*\(/],
  ['timer made of text', /set(?:Timeout|Interval)\(\s*["'`]/],
  ['innerHTML', /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/],
  ['synced or managed storage', /storage\.(?:sync|managed)\b/],
  ['storage of the page', /\b(?:local|session)Storage\b|indexedDB|document\.cookie/],
  ['message the page could hear', /\bpostMessage\b|content-script-started/],
];

/** Names of XML namespaces: nothing is loaded from there. */
const NAMESPACES = ['http://www.w3.org/1998/Math/MathML', 'http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'];

function filesOf(build: string, kind: RegExp): [string, string][] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(build, name), 'utf8')]);
}

function scriptsOf(build: string): [string, string][] {
  return filesOf(build, /\.js$/);
}

describe.each(BUILDS)('%s', (build) => {
  test('has the scripts of pages and background, and those of popup and options', () => {
    const names = scriptsOf(build).map(([name]) => name.replace(/-[\w-]{8}\.js$/, '.js'));
    expect(names).toEqual(
      expect.arrayContaining([
        'background.js',
        'chunks/options.js',
        'chunks/popup.js',
        'content-scripts/detector.js',
        'content-scripts/frame.js',
        'content-scripts/hint.js',
      ]),
    );
  });

  test.each(FORBIDDEN)('has no %s', (_, pattern) => {
    expect(
      scriptsOf(build)
        .filter(([, code]) => pattern.test(code))
        .map(([name]) => name),
    ).toEqual([]);
  });

  test('names no address but those it cites, which open only when clicked', () => {
    const cited = Object.values(sources).map(({ url }) => url);
    const named = filesOf(build, /\.(?:js|html|css)$/).flatMap(
      ([, text]) => text.match(/\b\w+:\/\/[^\s"'`\\)<>]+/g) ?? [],
    );
    expect(named).toContain(sources['fda-devices'].url);
    expect(named.filter((address) => ![...cited, ...NAMESPACES].includes(address))).toEqual([]);
  });

  test.each(filesOf(build, /\.html$/))('%s loads files of the extension only', (_, html) => {
    const loaded = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(loaded).not.toEqual([]);
    for (const address of loaded) expect(address).toMatch(/^\/[\w/.-]+$/);
    // No code between the tags.
    expect(html).not.toMatch(/<script[^>]*>\s*[^<\s]/);
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
