import { assess } from '../core/assess';
import type { PageReport } from '../messages';

/** Somebody who has told us nothing. */
const NOBODY = { preferredMm: null, area: null, firstTime: false } as const;

/**
 * What was read and judged, as JSON to send along with a complaint, without anything about the person: judged as for
 * nobody in particular, and of the address only the shop's host, since the rest can hold where they came from.
 * The facts hold what they have corrected.
 */
export function reportText({ listing, facts, correction }: PageReport): string {
  const plain = { ...listing, url: hostOf(listing.url) };
  return JSON.stringify({ listing: plain, correction, facts, assessment: assess(facts, NOBODY) }, null, 2);
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';
}
