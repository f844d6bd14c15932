import type { Evidence } from '../core/facts';

/** What the hint takes out of messages; null where it is not what it should be. Plain: no zod in page scripts. */

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
