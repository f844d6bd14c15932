import type { Correction } from '../core/correction';
import type { Preferences } from '../preferences/fields';
import { loadPreferences, savePreference } from '../preferences/store';
import { recall, remember } from './product-memory';

/**
 * What the person has corrected about a product as it is now. When its listing says something else, it is for the
 * person to look again: an old correction must not make a new length look fine.
 */
export async function correctionOf(
  productAsItIs: string,
  { corrections, salt }: Preferences,
): Promise<Correction | null> {
  const kept = await recall(corrections, productAsItIs, salt);
  return kept && { lengthMm: kept.lengthMm, material: kept.material };
}

/** Remembers the person's correction, or with null forgets it. */
export async function correctProduct(productAsItIs: string, correction: Correction | null): Promise<void> {
  const { corrections } = await loadPreferences();
  await savePreference('corrections', await remember(corrections, productAsItIs, correction));
}
