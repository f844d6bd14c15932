import type { Listing } from '../core/listing';

/**
 * What tells one product of a shop from another when hints for it are dismissed: host and title. The address alone
 * would not do: it carries where the person came from, and the size chosen.
 */
export function productKey({ url, passages }: Listing): string {
  const { host, pathname } = new URL(url);
  const title = passages.find(({ field }) => field === 'title')?.text.trim();
  return `${host} ${title || pathname}`;
}
