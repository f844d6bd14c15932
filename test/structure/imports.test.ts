import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every way to import: from (types alone, or values), for side effects, dynamic. */
const IMPORTS = [
  /^\s*(?:import|export)(?<type> type)?\b[^'";]*?\bfrom\s*['"](?<name>[^'"\n]+)['"]/gm,
  /^\s*import\s*['"](?<name>[^'"\n]+)['"]/gm,
  /\bimport\(\s*['"](?<name>[^'"\n]+)['"]/g,
];

/** Who may import whom; each room may import itself. Data flows one way. */
const ROOMS: Record<string, readonly RegExp[]> = {
  'src/core': [],
  'src/page': [/^src\/core\//],
  'src/page-script': [/^wxt\/browser$/],
  'src/rights': [/^src\/page\/(shop|shops\/index)$/, /^wxt\/browser$/],
  'src/hint': [/^src\/(core|page|page-script|rights)\//, /^src\/messages$/, /^preact$/],
  'src/preferences': [/^src\/core\//, /^zod\/mini$/, /^wxt\/browser$/],
  'src/messages.ts': [/^src\/core\//, /^wxt\/browser$/],
  'src/background': [
    /^src\/(core|preferences|rights)\//,
    /^src\/(messages|page\/shop)$/,
    /^zod\/mini$/,
    /^wxt\/browser$/,
  ],
  'src/pages': [/^src\/preferences\//, /^preact\/hooks$/],
  'src/options': [/^src\/(pages|preferences|rights|ui|page\/shops)\//, /^preact\/hooks$/, /^wxt\/browser$/],
  'src/popup': [
    /^src\/(core|pages|preferences|rights|ui|page\/shops)\//,
    /^src\/messages$/,
    /^preact\/hooks$/,
    /^wxt\/browser$/,
  ],
  'src/ui': [/^src\/core\//, /^src\/messages$/, /^preact(\/hooks)?$/, /^wxt\/browser$/],
};

/** Scripts that run in a shop's page: none of them may reach a schema library, not even through others. */
const PAGE_SCRIPTS = ['entrypoints/detector.content.ts', 'entrypoints/hint.content/index.tsx'];
/** What each of them, and what it imports, must not carry. */
const NOT_IN_PAGES = /^(zod|wxt\/utils\/storage|src\/(preferences|background|popup)\/)/;
/** The detector is on every page of a shop. */
const NOT_IN_DETECTOR = /^(preact|src\/(ui|core)\/|src\/page\/(shops\/|read$))/;

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.(ts|tsx|css)$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => /\.tsx?$/.test(name));
}

/** What a file imports: packages by their name, our own files by their path without ending. */
function importsOf(file: string, { types = true } = {}): string[] {
  const code = readFileSync(file, 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return IMPORTS.flatMap((pattern) => [...code.matchAll(pattern)])
    .filter(({ groups }) => types || !groups?.type)
    .map(({ groups }) => groups?.name ?? '')
    .map((name) => (name.startsWith('.') ? relative('.', resolve(dirname(file), name)).replace(/\.tsx?$/, '') : name));
}

/** Everything a script carries. */
function carriedBy(file: string, seen = new Set<string>()): Set<string> {
  for (const name of importsOf(file, { types: false })) {
    if (seen.has(name)) continue;
    seen.add(name);
    const path = [`${name}.ts`, `${name}.tsx`].find(existsSync);
    if (path) carriedBy(path, seen);
  }
  return seen;
}

describe.each(Object.entries(ROOMS))('%s imports only what it may', (room, allowed) => {
  const files = filesUnder(room);
  test('it exists', () => expect(files).not.toEqual([]));
  test.each(files)('%s', (file) => {
    const own = room.endsWith('.ts') ? room : `${room}/`;
    const foreign = importsOf(file).filter((name) => !name.startsWith(own) && !allowed.some((may) => may.test(name)));
    expect(foreign).toEqual([]);
  });
});

describe('page scripts', () => {
  test.each(PAGE_SCRIPTS)('%s carries no schemas, no preferences, no background', (script) => {
    const carried = [...carriedBy(script)];
    expect(carried).toContain('src/messages');
    expect(carried.filter((name) => NOT_IN_PAGES.test(name))).toEqual([]);
  });

  test('the detector carries no surface, no reader, no shop and no judgement', () => {
    const carried = [...carriedBy('entrypoints/detector.content.ts')];
    expect(carried).toContain('src/page/detect');
    expect(carried.filter((name) => NOT_IN_DETECTOR.test(name))).toEqual([]);
  });
});

test('shipped code imports zod/mini, never all of zod', () => {
  const shipped = [...filesUnder('src'), ...filesUnder('entrypoints')];
  expect(shipped.filter((file) => importsOf(file).includes('zod'))).toEqual([]);
});

test('entrypoints stay thin: at most 60 lines a file', () => {
  const long = filesUnder('entrypoints').filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 60);
  expect(long).toEqual([]);
});
