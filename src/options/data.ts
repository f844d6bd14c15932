import { type FieldName, fields, type Preferences, parsePreferences } from '../preferences/fields';
import { migrate, type Stored, VERSION_KEY } from '../preferences/migrations';
import type { ImportPreview, StoredItem } from '../ui/your-data';

/** Says in an exported file whose it is. */
const APP = 'needlewise';

/** What only serves the other stored things, and would leave them unreadable if it went alone. */
const SERVES: readonly string[] = ['salt', VERSION_KEY];

/** Puts a stored thing in words. */
export type Wording = (name: string, value: unknown) => string;

/** Everything that is stored, in words a person can read. */
export function storedItems(stored: Stored, inWords: Wording): StoredItem[] {
  return Object.entries(stored).map(([name, value]) => ({
    name,
    value: inWords(name, value),
    canForget: !SERVES.includes(name),
  }));
}

/** Everything that is stored, as a file to keep. */
export function exportFile(stored: Stored): string {
  return JSON.stringify({ app: APP, ...stored }, null, 2);
}

/** What an exported file, of this or an older version, would set; null when the file is none of ours. */
export function parseImport(file: string): Partial<Preferences> | null {
  const content = parseJson(file);
  if (!isRecord(content) || content.app !== APP) return null;
  const migrated = migrate(content);
  const whole = parsePreferences(migrated);
  // Only what the file holds: the rest stays as it is here.
  const names = (Object.keys(fields) as FieldName[]).filter((name) => Object.hasOwn(migrated, name));
  return Object.fromEntries(names.map((name) => [name, whole[name]]));
}

/** What importing the file would change. */
export function previewImport(file: string, now: Preferences, inWords: Wording): ImportPreview {
  const imported = parseImport(file);
  if (!imported) return null;
  return Object.entries(imported)
    .map(([name, value]) => ({ name, now: now[name as FieldName], value }))
    .filter(({ now, value }) => JSON.stringify(now) !== JSON.stringify(value))
    .map(({ name, now, value }) => ({ name, from: inWords(name, now), to: inWords(name, value) }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
