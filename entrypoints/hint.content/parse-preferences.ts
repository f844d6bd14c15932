import type { PagePreferences, PersonArea } from '../../src/core/person';

const AREAS: readonly unknown[] = ['face', 'scalp', 'body', 'beard', null] satisfies (PersonArea | null)[];

/** The preferences in a message of the background, or null when it does not hold them. Plain: no zod in page scripts. */
export function parsePreferences(message: object): PagePreferences | null {
  const { preferredMm, area, firstTime } = message as Record<keyof PagePreferences, unknown>;
  const isWhole =
    (preferredMm === null || typeof preferredMm === 'number') && AREAS.includes(area) && typeof firstTime === 'boolean';
  return isWhole ? (message as PagePreferences) : null;
}
