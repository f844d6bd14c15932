import type { Shop } from '../shop';
import { amazon } from './amazon';
import { ebay, ebayDescriptionHost } from './ebay';
import { etsy } from './etsy';
import { shopify } from './shopify';
import { woocommerce } from './woocommerce';

/** Shops with an adapter: the hosts the extension asks for at install. One line per shop. */
export const shops: readonly Shop[] = [amazon, ebay, etsy];

/** Platforms that shops on any host are built with, told by marks on the page. First match wins. */
export const platforms: readonly Shop[] = [shopify, woocommerce];

/** Well-known shops without an adapter: offered one by one, through optional rights. */
export interface FurtherShop {
  id: string;
  name: string;
  hosts: readonly string[];
}

export const furtherShops: readonly FurtherShop[] = [
  { id: 'ulta', name: 'Ulta', hosts: ['ulta.com'] },
  { id: 'iherb', name: 'iHerb', hosts: ['iherb.com'] },
  { id: 'temu', name: 'Temu', hosts: ['temu.com'] },
];

function patternsOf(host: string): string {
  return `*://*.${host}/*`;
}

/** Match patterns for the hosts of every shop with an adapter. */
export function hostPatterns(): string[] {
  return shops.flatMap(({ hosts }) => hosts.map(patternsOf));
}

/** Match pattern for the frame that holds a seller's description on eBay. */
export function descriptionFramePattern(): string {
  return patternsOf(ebayDescriptionHost);
}
