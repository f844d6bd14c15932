import { browser } from 'wxt/browser';
import { type FieldName, fields, type Preferences, parsePreferences } from './fields';
import { migrate, type Stored } from './migrations';

/** All preferences as they are now. Stored data of an older version is understood, too. */
export async function loadPreferences(): Promise<Preferences> {
  return parsePreferences(migrate(await readStore()));
}

/** Stores one preference; the others are not touched, so that two open tabs do not undo each other's changes. */
export async function savePreference<Name extends FieldName>(name: Name, value: Preferences[Name]): Promise<void> {
  await browser.storage.local.set({ [name]: value });
}

/** Writes back what a migration made of the stored data. Called by the background at install, update and start. */
export async function migrateStore(): Promise<void> {
  const before = await readStore();
  const after = migrate(before);
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  await browser.storage.local.set(after);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** Everything that is stored, as it lies there. */
export async function readStore(): Promise<Stored> {
  return browser.storage.local.get(null);
}

/** Forgets one stored thing. */
export async function forget(name: string): Promise<void> {
  await browser.storage.local.remove(name);
}

/** Forgets everything but the version: what is stored from now on would else pass for the oldest. */
export async function wipeStore(): Promise<void> {
  await browser.storage.local.clear();
  await migrateStore();
}

/** Calls back with the preferences after each change that any page of the extension made, until the signal aborts. */
export function watchPreferences(
  changed: (preferences: Preferences, names: readonly FieldName[]) => void,
  signal?: AbortSignal,
): void {
  async function onChanged(changes: Record<string, unknown>): Promise<void> {
    const names = Object.keys(changes).filter((key): key is FieldName => Object.hasOwn(fields, key));
    if (names.length > 0) changed(await loadPreferences(), names);
  }
  browser.storage.local.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}

/**
 * Keeps page scripts from reading storage, where the browser can (Chromium): a shop's page must not be able to reach
 * the skin profile even through a hole in its renderer.
 */
export async function closeStoreToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
