import type { Severity, Verdict } from '../core/assessment';
import { gravityOf } from '../core/verdict';
import type { Loudness, Preferences } from '../preferences/fields';
import { loadPreferences, savePreference } from '../preferences/store';
import { recall, remember } from './product-memory';

/** The mildest verdict that is shown; null where none is. */
const SHOWN_FROM: Readonly<Record<Loudness, Verdict | null>> = {
  'also-fine': 'ok',
  everything: 'caution',
  warnings: 'warning',
  badge: null,
};

/** Whether the person wants to see a hint with this verdict. `names`: of the product, each of which may be dismissed. */
export async function wantsHint(
  names: readonly string[],
  verdict: Verdict,
  { loudness, dismissals, salt }: Preferences,
): Promise<boolean> {
  const shownFrom = SHOWN_FROM[loudness];
  if (shownFrom === null || gravityOf(verdict) < gravityOf(shownFrom)) return false;
  const dismissed = await Promise.all(names.map((name) => recall(dismissals, name, salt)));
  // A dismissed note must not hide that the size chosen later is a dangerous one.
  return dismissed.every((dismissal) => dismissal === null || gravityOf(verdict) > gravityOf(dismissal.severity));
}

/** Remembers that the person wants no more hints up to this severity for the product of this name. */
export async function dismissProduct(product: string, severity: Severity): Promise<void> {
  const { dismissals } = await loadPreferences();
  await savePreference('dismissals', await remember(dismissals, product, { severity }));
}
