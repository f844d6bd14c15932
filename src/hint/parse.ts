import type { Evidence } from '../core/facts';
import type { PagePreferences, PersonArea } from '../core/person';

/** What the hint takes out of messages; null where it is not what it should be. Plain: no zod in page scripts. */

const AREAS: readonly unknown[] = ['face', 'scalp', 'body', 'beard', null] satisfies (PersonArea | null)[];

export function parsePreferences(message: object): PagePreferences | null {
  const { preferredMm, area, firstTime } = message as Record<keyof PagePreferences, unknown>;
  const isLength = preferredMm === null || typeof preferredMm === 'number';
  if (!isLength || !AREAS.includes(area) || typeof firstTime !== 'boolean') return null;
  return { preferredMm, area: area as PersonArea | null, firstTime };
}

export function parseEvidence(message: object): Evidence | null {
  const { passage, quote } = message as Record<keyof Evidence, unknown>;
  return typeof passage === 'string' && typeof quote === 'string' ? { passage, quote } : null;
}

export function parseOrigins(message: object): { origins: string[] } | null {
  const { origins } = message as { origins: unknown };
  if (!Array.isArray(origins) || !origins.every((origin) => typeof origin === 'string')) return null;
  return { origins };
}

export function parseLabel(message: object): { label: string } | null {
  const { label } = message as { label: unknown };
  return typeof label === 'string' ? { label } : null;
}
