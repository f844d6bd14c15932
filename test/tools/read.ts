import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type ListingText, listingFromText } from '../../src/core/listing-from-text';
import type { PagePreferences } from '../../src/core/person';
import { judge } from './judge';

/**
 * Reads saved shop pages, or listings as text, the way the extension does, and prints one line of JSON each.
 * Data go to stdout, complaints to stderr; a bad input costs its own line only, and the exit code.
 */
const USAGE = `usage: read [--index FILE.jsonl] [--preferences FILE.json] [PATH…]
       read --listings FILE.jsonl [--preferences FILE.json]`;

/** Where a saved page comes from that does not say it itself. */
const UNKNOWN_URL = 'https://saved-page.invalid/';

let isFlawless = true;

function complain(name: string, reason: string): void {
  isFlawless = false;
  console.error(`${name}: ${reason}`);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') return 'is not gzip, or is cut off';
  return (message ?? String(error)).split('\n')[0] ?? 'cannot be read';
}

interface JsonLine {
  /** "FILE line 3", for complaints. */
  name: string;
  value: Record<string, unknown>;
}

/** The objects of a file with one JSON object a line; each broken line is named and left out. */
function jsonLines(file: string): JsonLine[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  if (lines.every((line) => line.trim() === '')) complain(file, 'is empty');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const name = `${file} line ${i + 1}`;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return [{ name, value: value as Record<string, unknown> }];
      }
      complain(name, 'is not a JSON object');
    } catch {
      complain(name, 'is not JSON');
    }
    return [];
  });
}

interface SavedPage {
  /** As it is printed. */
  file: string;
  path: string;
  url: string | null;
}

function isAddress(url: unknown): url is string {
  return typeof url === 'string' && /^https?:/.test(url) && URL.canParse(url);
}

function indexedPages(index: string): SavedPage[] {
  return jsonLines(index).flatMap(({ name, value: { file, url } }) => {
    if (typeof file !== 'string' || file === '') complain(name, 'names no file');
    else if (!isAddress(url)) complain(name, `names no http address for ${file}`);
    else return [{ file, path: join(dirname(index), file), url }];
    return [];
  });
}

/** The pages to read: those named, else all of the index. The index knows the addresses of those named. */
function pagesToRead(index: string | undefined, paths: readonly string[]): SavedPage[] {
  const indexed = index === undefined ? [] : indexedPages(index);
  if (paths.length === 0) return indexed;
  return paths.map((path) => {
    const known = indexed.find(({ file }) => basename(file) === basename(path));
    return { file: path, path, url: known?.url ?? null };
  });
}

/** The page's own word for its address. */
function urlWithin(html: string): string | null {
  const tags = html.match(/<(?:link|meta)\b[^>]{0,2000}>/gi) ?? [];
  for (const mark of [/rel=["']?canonical/i, /property=["']?og:url/i]) {
    const tag = tags.find((one) => mark.test(one));
    const url = tag && /(?:href|content)=["']?([^"'\s>]+)/i.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (isAddress(url)) return url;
  }
  return null;
}

function htmlOf(path: string): Buffer {
  const bytes = readFileSync(path);
  if (bytes.length === 0) throw new Error('is empty');
  const html = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  if (html.length === 0) throw new Error('is empty');
  return html;
}

async function readPages(pages: readonly SavedPage[], preferences: PagePreferences): Promise<void> {
  if (pages.length === 0) return;
  // Loaded only here: listings need neither bundler nor browser.
  const { openPageReader } = await import('./page-reader');
  const reader = await openPageReader();
  try {
    for (const { file, path, url } of pages) {
      try {
        const html = htmlOf(path);
        const address = url ?? urlWithin(html.toString('utf8')) ?? UNKNOWN_URL;
        const reading = await reader.read(html, address, preferences);
        console.log(JSON.stringify({ file, url: address, ...reading }));
      } catch (error) {
        complain(path, reasonOf(error));
      }
    }
  } finally {
    await reader.close();
  }
}

function isListingText(value: Record<string, unknown>): boolean {
  const isText = (key: string) => value[key] === undefined || typeof value[key] === 'string';
  const { variants } = value;
  const hasVariants =
    variants === undefined ||
    (Array.isArray(variants) &&
      variants.every((one) => typeof (one as { label?: unknown } | null)?.label === 'string'));
  return typeof value.text === 'string' && ['title', 'lang', 'url'].every(isText) && hasVariants;
}

function readListings(file: string, preferences: PagePreferences): void {
  for (const { name, value } of jsonLines(file)) {
    const listing = { ...value, text: value.text ?? (typeof value.title === 'string' ? '' : undefined) };
    if (!isListingText(listing)) {
      complain(name, 'is no listing: title, text, lang and url are texts, variants a list of {label}');
      continue;
    }
    const { facts, summary, verdict, findings } = judge(
      listingFromText(listing as unknown as ListingText),
      preferences,
    );
    console.log(JSON.stringify({ id: value.id, facts, summary, verdict, findings }));
  }
}

const AREAS = ['face', 'scalp', 'body', 'beard'];

/** What to judge with; without a file nothing is preferred. */
function preferencesOf(file: string | undefined): PagePreferences {
  const given: unknown = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));
  if (typeof given !== 'object' || given === null) throw new Error('is not a JSON object');
  const { preferredMm = null, area = null, firstTime = false } = given as Partial<PagePreferences>;
  const isLength = preferredMm === null || (typeof preferredMm === 'number' && preferredMm > 0);
  if (!isLength) throw new Error('preferredMm is a length in mm or null');
  if (area !== null && !AREAS.includes(area)) throw new Error(`area is one of ${AREAS.join(', ')} or null`);
  if (typeof firstTime !== 'boolean') throw new Error('firstTime is true or false');
  return { preferredMm, area, firstTime };
}

function options() {
  return parseArgs({
    allowPositionals: true,
    options: { index: { type: 'string' }, listings: { type: 'string' }, preferences: { type: 'string' } },
  });
}

/** Runs a step whose failure ends the whole run: names the file it is about. */
function attempt<Value>(name: string, step: () => Value): Value | null {
  try {
    return step();
  } catch (error) {
    complain(name, error instanceof SyntaxError ? 'is not JSON' : reasonOf(error));
    return null;
  }
}

async function main(): Promise<void> {
  const given = attempt('read', options);
  if (!given) return console.error(USAGE);
  const { values, positionals } = given;
  const { index, listings } = values;
  const preferences = attempt(values.preferences ?? '', () => preferencesOf(values.preferences));
  if (!preferences) return;
  if (index === undefined && listings === undefined && positionals.length === 0) {
    return complain('read', `nothing to read\n${USAGE}`);
  }
  if (listings !== undefined) attempt(listings, () => readListings(listings, preferences));
  const pages = attempt(index ?? '', () => pagesToRead(index, positionals));
  try {
    await readPages(pages ?? [], preferences);
  } catch (error) {
    complain('read', reasonOf(error));
  }
}

// Whoever reads our lines may have enough of them (head).
process.stdout.on('error', () => process.exit(0));
await main();
process.exitCode = isFlawless ? 0 : 1;
