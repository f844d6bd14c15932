import type { PageReport } from '../messages';

/**
 * What was read and judged, as JSON to send along with a complaint. Of the address only the shop's host is kept: the
 * rest can hold where the person came from.
 */
export function reportText({ listing, facts, assessment }: PageReport): string {
  return JSON.stringify({ listing: { ...listing, url: hostOf(listing.url) }, facts, assessment }, null, 2);
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '';
}
