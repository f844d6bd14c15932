import type { ProductFacts } from '../core/facts';
import type { Listing } from '../core/listing';

/**
 * What tells one product of a shop from another when it is dismissed or corrected: host and title. The address alone
 * would not do: it carries where the person came from, and the size chosen.
 */
export function productKey({ url, passages }: Listing): string {
  const { host, pathname } = new URL(url);
  const title = passages.find(({ field }) => field === 'title')?.text.trim();
  return `${host} ${title || pathname}`;
}

/** The same of a product as it is now. Neither the words it is said in nor the size that happens to be chosen count. */
export function productAsItIsKey(listing: Listing, facts: ProductFacts): string {
  return `${productKey(listing)} ${JSON.stringify(facts, withoutPassing)}`;
}

function withoutPassing(name: string, value: unknown): unknown {
  return name === 'evidence' || name === 'selected' ? undefined : value;
}
