/** What lies in storage, as it lies there. */
export type Stored = Readonly<Record<string, unknown>>;

/** Takes what version n stored to what version n + 1 stores. Pure; may throw on data it cannot understand. */
export type Migration = (stored: Stored) => Stored;

/**
 * Entry 0 leads from version 1 to version 2, and so on. Append only: what once shipped stays, with an example of the
 * version it starts from in the tests.
 */
export const migrations: readonly Migration[] = [];

/** Key of the version number. */
export const VERSION_KEY = 'version';
/** Where data that a migration failed on is kept whole, its old version number included. */
export const KEPT_KEY = 'kept';

/**
 * Brings stored data to the newest version. Data of a later version than we know (the extension was set back) is left
 * as it is. When a step fails, the data is kept as it was, everything starts from the defaults, and each later call
 * tries the kept data again: an update that mends the step brings it back, behind what was set since.
 */
export function migrate(stored: Stored, steps: readonly Migration[] = migrations): Stored {
  const { [KEPT_KEY]: kept, ...data } = stored;
  const migrated = run(data, steps);
  const recovered = isRecord(kept) ? run(kept, steps) : null;
  const fresh = migrated ?? { [VERSION_KEY]: steps.length + 1 };
  if (recovered) return { ...recovered, ...fresh };
  // The oldest kept data is the person's own; a second failure must not replace it.
  const keep = kept ?? (migrated ? undefined : data);
  return keep === undefined ? fresh : { ...fresh, [KEPT_KEY]: keep };
}

/** The data after all steps it still needs, or null when one of them fails. */
function run(data: Stored, steps: readonly Migration[]): Stored | null {
  const version = versionOf(data);
  try {
    const migrated = steps.slice(version - 1).reduce<Stored>((before, step) => step(before), data);
    return { ...migrated, [VERSION_KEY]: Math.max(version, steps.length + 1) };
  } catch {
    return null;
  }
}

function versionOf(data: Stored): number {
  const version = data[VERSION_KEY];
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
