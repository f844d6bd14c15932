import { isHostOf } from '../page/shop';
import { furtherShops, shops } from '../page/shops/index';

/** A shop that has a name of its own. */
export interface NamedShop {
  name: string;
  hosts: readonly string[];
  /** We ask for it at install, where others are only offered. */
  isKnown: boolean;
}

export const namedShops: readonly NamedShop[] = [
  ...shops.map(({ name, hosts }) => ({ name, hosts, isKnown: true })),
  ...furtherShops.map(({ name, hosts }) => ({ name, hosts, isKnown: false })),
];

/** The shop with a name that a host belongs to, or null. */
export function namedShopOf(host: string): NamedShop | null {
  return namedShops.find(({ hosts }) => hosts.some((domain) => isHostOf(host, domain))) ?? null;
}

/** All domains of the shop that a host belongs to: what is done about one is done about all. */
export function domainsOf(host: string): readonly string[] {
  return namedShopOf(host)?.hosts ?? [host];
}
