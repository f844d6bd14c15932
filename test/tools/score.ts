import { readFileSync } from 'node:fs';
import { type ListingText, listingFromText } from '../../src/core/listing-from-text';
import { type Judgement, judge } from './judge';

/**
 * Measures the reading against listings labelled by hand: for each fact how often what is read is right (precision), how
 * often what is stated is read (recall), how often a listing's whole set is exact; per device and language; each miss.
 * A file line: `{id, lang, title, text, expect: {device, device_alt?, lengths_mm, range, materials, area, professional_only}}`.
 */
const USAGE = 'usage: score FILE.jsonl';

interface Expectation {
  device: string;
  device_alt?: string[];
  lengths_mm: number[];
  range: [number, number] | null;
  materials: string[];
  area: string | null;
  professional_only: boolean;
}

type Labelled = ListingText & { id: string; lang: string; expect: Expectation };

/** One fact of one listing: what was wanted and what was read, as sets of words. */
interface Comparison {
  fact: string;
  wanted: readonly string[];
  read: readonly string[];
}

interface Scored {
  listing: Labelled;
  judged: Judgement;
  comparisons: Comparison[];
}

/** Lengths over this, in mm, are a danger that must not be missed. */
const HOME_LIMIT_MM = 0.5;

/** Rules that say a length is too long. */
const SEES_DANGER =
  /^(?:length-over-|variants-mixed|kit-long-heads|adjustable-over-limit|scalp-length-range|device-rf)/;

function microns(lengths: readonly number[]): string[] {
  return [...new Set(lengths.map((mm) => String(Math.round(mm * 1000))))].sort();
}

function deviceRead({ device, device_alt = [] }: Expectation, read: string): string {
  const isRight = read === device || device_alt.includes(read) || (device === 'other' && read !== 'none');
  return isRight ? device : read;
}

/** A device whose length and material nobody looks at has none to compare. */
function hasMaterials(device: string): boolean {
  return device !== 'patch' && device !== 'rf_device';
}

function compare({ expect }: Labelled, { summary }: Judgement): Comparison[] {
  const device = { fact: 'device', wanted: [expect.device], read: [deviceRead(expect, summary.device)] };
  if (expect.device === 'none') return [device];
  const rangeOnly = expect.range !== null && expect.lengths_mm.length === 0;
  const read = rangeOnly ? (summary.range ?? summary.lengths_mm) : summary.lengths_mm;
  const comparisons: Comparison[] = [
    device,
    { fact: 'length', wanted: microns(rangeOnly ? (expect.range ?? []) : expect.lengths_mm), read: microns(read) },
    { fact: 'area', wanted: expect.area ? [expect.area] : [], read: summary.area ? [summary.area] : [] },
    {
      fact: 'professional only',
      wanted: expect.professional_only ? ['yes'] : [],
      read: summary.professional_only ? ['yes'] : [],
    },
  ];
  const known = (materials: readonly string[]) => materials.filter((material) => material !== 'unknown').sort();
  return hasMaterials(expect.device)
    ? [...comparisons, { fact: 'material', wanted: known(expect.materials), read: known(summary.materials) }]
    : comparisons;
}

function isExact({ wanted, read }: Comparison): boolean {
  return wanted.join() === read.join();
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function factRow(name: string, comparisons: readonly Comparison[]): Record<string, string | number> {
  const hits = sum(comparisons.map(({ wanted, read }) => read.filter((value) => wanted.includes(value)).length));
  return {
    '': name,
    n: comparisons.length,
    precision: percent(hits, sum(comparisons.map(({ read }) => read.length))),
    recall: percent(hits, sum(comparisons.map(({ wanted }) => wanted.length))),
    'exact sets': percent(comparisons.filter(isExact).length, comparisons.length),
  };
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) byKey.set(keyOf(item), [...(byKey.get(keyOf(item)) ?? []), item]);
  return [...byKey].sort(([a], [b]) => a.localeCompare(b));
}

function printTable(title: string, rows: readonly Record<string, string | number>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  console.log(`\n| ${title} | ${columns.slice(1).join(' | ')} |\n|${columns.map(() => '---|').join('')}`);
  for (const row of rows) console.log(`| ${columns.map((column) => row[column]).join(' | ')} |`);
}

/** What must not happen at all, by listing. */
function alarmsOf({ listing: { expect }, judged: { verdict, findings, summary } }: Scored): string[] {
  const longest = Math.max(0, ...expect.lengths_mm, ...(expect.range ?? []));
  const isLoud = verdict === 'danger' || verdict === 'warning';
  const seen = findings.some(
    ({ rule, severity }) => SEES_DANGER.test(rule) || (rule === 'length-conflict' && severity === 'warning'),
  );
  const recommended = expect.materials.some((material) => material === 'surgical_steel' || material === 'titanium');
  const alarms: string[] = [];
  if (expect.device === 'none') return isLoud && !expect.device_alt?.length ? ['false alarm'] : [];
  if (longest > HOME_LIMIT_MM && !seen) alarms.push('missed danger');
  if (verdict === 'ok' && !(longest > 0 && longest <= HOME_LIMIT_MM && recommended)) alarms.push('false ok');
  if (longest === 0 && (summary.lengths_mm.length > 0 || summary.range)) alarms.push('invented length');
  return alarms;
}

function missesOf(scored: Scored): string[] {
  const wrong = scored.comparisons.filter((comparison) => !isExact(comparison));
  const said = wrong.map(
    ({ fact, wanted, read }) => `${fact}: ${read.join(' ') || 'nothing'} for ${wanted.join(' ') || 'nothing'}`,
  );
  return [...alarmsOf(scored).map((alarm) => alarm.toUpperCase()), ...said];
}

function print(all: readonly Scored[]): void {
  const comparisons = all.flatMap((scored) => scored.comparisons);
  printTable(
    'fact',
    groups(comparisons, ({ fact }) => fact).map(([fact, list]) => factRow(fact, list)),
  );
  for (const [title, keyOf] of [
    ['device', ({ listing }: Scored) => listing.expect.device],
    ['language', ({ listing }: Scored) => listing.lang],
  ] as const) {
    const rows = groups(all, keyOf).map(([name, list]) => ({
      ...factRow(
        name,
        list.flatMap((scored) => scored.comparisons),
      ),
      n: list.length,
    }));
    printTable(title, rows);
  }
  const alarms = groups(all.flatMap(alarmsOf), (alarm) => alarm).map(([alarm, list]) => `${alarm} ${list.length}`);
  console.log(
    `\n${all.length} listings; ${alarms.join('; ') || 'no missed danger, no false ok, no false alarm, no invented length'}\n`,
  );
  for (const scored of all) {
    const misses = missesOf(scored);
    if (misses.length > 0)
      console.log(`${scored.listing.id} ${scored.listing.lang} ${misses.join('; ')} | ${scored.listing.title ?? ''}`);
  }
}

function labelledFrom(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const listing = JSON.parse(line) as Partial<Labelled>;
    if (typeof listing.expect?.device !== 'string') throw new Error(`line ${index + 1} has no label "expect"`);
    return { text: '', ...listing } as Labelled;
  });
}

function main(file: string | undefined): void {
  if (!file) throw new Error(USAGE);
  const preferences = { preferredMm: null, area: null, firstTime: false };
  const all = labelledFrom(file).map((listing) => {
    const judged = judge(listingFromText(listing), preferences);
    return { listing, judged, comparisons: compare(listing, judged) };
  });
  print(all);
}

try {
  main(process.argv[2]);
} catch (error) {
  console.error(`${process.argv[2] ?? 'score'}: ${(error as Error).message}`);
  process.exitCode = 1;
}
