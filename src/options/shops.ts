import { browser } from 'wxt/browser';
import { addedShops } from '../rights/added-shops';
import { type NamedShop, namedShops } from '../rights/named-shops';
import { hostIn, patternsFor } from '../rights/patterns';
import { isPaused } from '../rights/paused';
import type { ShopRight } from '../ui/shop-list';

/** All shops and whether they are read: known ones, further ones we offer, and what else the person added. */
export async function listShops(pausedHosts: readonly string[]): Promise<ShopRight[]> {
  const offered = namedShops.flatMap(({ hosts }) => originsOf(hosts));
  const others = (await addedShops()).filter((origin) => patternsFor(hostIn(origin), offered).length === 0);
  const named = namedShops.map(async ({ name, hosts, isKnown }): Promise<ShopRight> => {
    const isAllowed = await browser.permissions.contains({ origins: originsOf(hosts) });
    const state = isAllowed ? stateOf(hosts, pausedHosts) : 'not-allowed';
    return { name, host: hosts[0] ?? name, state, kind: isKnown ? 'known' : 'offered' };
  });
  return [
    ...(await Promise.all(named)),
    ...others
      .map(hostIn)
      .map((host): ShopRight => ({ name: host, host, state: stateOf([host], pausedHosts), kind: 'added' })),
  ];
}

/** Allows a shop of the list; the browser may ask the person. Must be called within a click. Whether they did. */
export async function allowShop(host: string): Promise<boolean> {
  const shop = namedShopAt(host);
  return shop !== undefined && browser.permissions.request({ origins: originsOf(shop.hosts) });
}

/**
 * Takes the right to a shop away that the person has added. Those we asked for at install can only be paused: Chromium
 * does not let them be taken back one by one.
 */
export async function removeShop(host: string): Promise<void> {
  const shop = namedShopAt(host);
  const origins = (await addedShops()).filter((origin) =>
    shop ? patternsFor(hostIn(origin), originsOf(shop.hosts)).length > 0 : hostIn(origin) === host,
  );
  await browser.permissions.remove({ origins });
}

function namedShopAt(host: string): NamedShop | undefined {
  return namedShops.find(({ hosts }) => hosts.includes(host));
}

function stateOf(hosts: readonly string[], pausedHosts: readonly string[]): ShopRight['state'] {
  return hosts.some((host) => isPaused(host, pausedHosts)) ? 'paused' : 'allowed';
}

function originsOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}
