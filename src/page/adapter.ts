import { findFirst } from './nodes';
import { isHostOf, type Shop } from './shop';
import { platforms, shops } from './shops/index';

/** Reads any shop that has no adapter. */
const GENERIC: Shop = {
  id: 'generic',
  name: '',
  hosts: [],
  productPath: /^/,
  exclude: [],
  passages: {},
  pickers: [],
};

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The shop whose host the address is on, or null. */
export function shopFor(url: string): Shop | null {
  const host = parsed(url)?.hostname ?? '';
  return shops.find((shop) => shop.hosts.some((domain) => isHostOf(host, domain))) ?? null;
}

/** What tells a product's address from others stands near its beginning. */
const MAX_PATH = 2_000;

/** True when the address is that of one product in this shop. */
export function isProductUrl(shop: Shop, url: string): boolean {
  const address = parsed(url);
  if (!address || !shop.hosts.some((domain) => isHostOf(address.hostname, domain))) return false;
  return shop.productPath.test((address.pathname + address.search).slice(0, MAX_PATH));
}

/** What knows how to read this page: its shop, else the platform it is built with, else the general way. */
export function adapterFor(document: Document, url: string): Shop {
  const marked = (shop: Shop) => shop.marks?.some(({ css }) => findFirst(document, css) !== null);
  return shopFor(url) ?? platforms.find(marked) ?? GENERIC;
}
