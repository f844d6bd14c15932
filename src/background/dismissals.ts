import type { Severity, Verdict } from '../core/assessment';
import type { Dismissal, Preferences } from '../preferences/fields';
import { loadPreferences, savePreference } from '../preferences/store';

/** From mild to grave. */
const GRAVITY: readonly Verdict[] = ['none', 'ok', 'info', 'caution', 'warning', 'danger'];
/** How many dismissals are kept, the youngest; a list of everything ever looked at would be a shopping history. */
const CAPACITY = 200;
/** How long a dismissal holds. */
const LIFETIME_MS = 90 * 24 * 60 * 60 * 1000;

/** Whether the person wants to see a hint with this verdict for this product. */
export async function wantsHint(product: string, verdict: Verdict, preferences: Preferences): Promise<boolean> {
  const { loudness, dismissals, salt } = preferences;
  if (loudness === 'badge') return false;
  if (loudness === 'warnings' && gravity(verdict) < gravity('warning')) return false;
  const dismissed = salt === '' ? undefined : dismissals[await hashOf(product, salt)];
  // A dismissed note must not hide that the size chosen later is a dangerous one.
  return dismissed === undefined || isExpired(dismissed) || gravity(verdict) > gravity(dismissed.severity);
}

/** Remembers that the person wants no more hints for this product up to this severity. */
export async function dismissProduct(product: string, severity: Severity): Promise<void> {
  const { dismissals, salt: stored } = await loadPreferences();
  const salt = stored || crypto.randomUUID();
  if (salt !== stored) await savePreference('salt', salt);
  const kept = Object.entries(dismissals)
    .filter(([, dismissal]) => !isExpired(dismissal))
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(0, CAPACITY - 1);
  const hash = await hashOf(product, salt);
  await savePreference('dismissals', { ...Object.fromEntries(kept), [hash]: { severity, at: Date.now() } });
}

function isExpired({ at }: Dismissal): boolean {
  return Date.now() - at > LIFETIME_MS;
}

function gravity(verdict: Verdict): number {
  return GRAVITY.indexOf(verdict);
}

async function hashOf(product: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${product}`));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
