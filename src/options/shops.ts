import { browser } from 'wxt/browser';
import { furtherShops, shops } from '../page/shops/index';
import { addedShops } from '../rights/added-shops';
import { hostIn, patternsFor } from '../rights/patterns';
import type { ShopRight } from '../ui/shop-list';

/** A shop with a name of its own. */
interface NamedShop {
  name: string;
  hosts: readonly string[];
  /** We asked for it at install. Chromium does not let that be taken back shop by shop, so it is paused instead. */
  isKnown: boolean;
}

const named: readonly NamedShop[] = [
  ...shops.map(({ name, hosts }) => ({ name, hosts, isKnown: true })),
  ...furtherShops.map(({ name, hosts }) => ({ name, hosts, isKnown: false })),
];

/** All shops and whether they may be read: known ones, further ones we offer, and what else the person added. */
export async function listShops(pausedHosts: readonly string[]): Promise<ShopRight[]> {
  const offered = named.flatMap(({ hosts }) => originsOf(hosts));
  const others = (await addedShops()).filter((origin) => patternsFor(hostIn(origin), offered).length === 0);
  const rights = named.map(async ({ name, hosts }): Promise<ShopRight> => {
    const isPaused = hosts.some((host) => pausedHosts.includes(host));
    const isAllowed = !isPaused && (await browser.permissions.contains({ origins: originsOf(hosts) }));
    return { name, isAllowed, isAdded: false };
  });
  return [
    ...(await Promise.all(rights)),
    ...others.map((origin) => ({ name: hostIn(origin), isAllowed: true, isAdded: true })),
  ];
}

/**
 * Allows a shop of the list; the browser may ask the person. Must be called within a click. Resolves to the paused
 * hosts as they should be from now on.
 */
export async function allowShop(name: string, pausedHosts: readonly string[]): Promise<string[]> {
  const hosts = named.find((shop) => shop.name === name)?.hosts ?? [];
  const isAllowed = hosts.length > 0 && (await browser.permissions.request({ origins: originsOf(hosts) }));
  return pausedHosts.filter((host) => !(isAllowed && hosts.includes(host)));
}

/** Takes a shop's right away, or pauses it. Resolves to the paused hosts as they should be from now on. */
export async function removeShop(name: string, pausedHosts: readonly string[]): Promise<string[]> {
  const shop = named.find((one) => one.name === name);
  if (shop?.isKnown) return [...new Set([...pausedHosts, ...shop.hosts])];
  const added = await addedShops();
  const origins = added.filter((origin) =>
    shop ? patternsFor(hostIn(origin), originsOf(shop.hosts)).length > 0 : hostIn(origin) === name,
  );
  await browser.permissions.remove({ origins });
  return [...pausedHosts];
}

function originsOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}
