import { loadPreferences, savePreference } from '../preferences/store';

/** How many entries a memory keeps, the youngest; a list of everything ever looked at would be a shopping history. */
const CAPACITY = 200;
/** How long an entry holds. */
const LIFETIME_MS = 90 * 24 * 60 * 60 * 1000;

/** What is remembered about a product, and when that was, in ms since 1970. */
interface Entry {
  at: number;
}

/** Entries by salted hashes of products, which name none of them. */
export type Memory<Kept extends Entry> = Readonly<Record<string, Kept>>;

/** What is remembered about a product, as long as it holds. */
export async function recall<Kept extends Entry>(
  memory: Memory<Kept>,
  product: string,
  salt: string,
): Promise<Kept | null> {
  const entry = salt === '' ? undefined : memory[await hashOf(product, salt)];
  return entry && !isExpired(entry) ? entry : null;
}

/** The memory with this about a product in it, or with null nothing; what is too old or too much is gone. */
export async function remember<Kept extends Entry>(
  memory: Memory<Kept>,
  product: string,
  entry: Omit<Kept, 'at'> | null,
): Promise<Memory<Kept>> {
  const hash = await hashOf(product, await loadSalt());
  const others = Object.entries(memory)
    .filter(([key, kept]) => key !== hash && !isExpired(kept))
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, CAPACITY - 1);
  const own = entry === null ? [] : [[hash, { ...entry, at: Date.now() } as Kept] as const];
  return Object.fromEntries([...others, ...own]);
}

/** The device's own salt, drawn when it is first needed. */
async function loadSalt(): Promise<string> {
  const { salt: stored } = await loadPreferences();
  const salt = stored || crypto.randomUUID();
  if (salt !== stored) await savePreference('salt', salt);
  return salt;
}

function isExpired({ at }: Entry): boolean {
  return Date.now() - at > LIFETIME_MS;
}

async function hashOf(product: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${product}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
