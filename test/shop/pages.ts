import type { Verdict } from '../../src/core/assessment';

/** What a demo page must lead to, lengths in mm. */
export interface Expected {
  /** False where the page must not even be looked at closely. */
  detected: boolean;
  /** Id of the adapter that reads it. */
  shop: string;
  verdict: Verdict;
  /** Every length on offer; of an adjustable device the two ends. */
  lengths: readonly number[];
  selected: number | null;
}

/** A page of our own with the structure and the noise of a real shop, served under that shop's host name. */
export interface DemoPage {
  name: string;
  url: string;
  /** Relative to this folder. */
  file: string;
  expect: Expected;
}

/** A frame that a demo page embeds, under its own host. */
export interface DemoFrame {
  url: string;
  file: string;
}

const OTHER_GOODS = { detected: false, verdict: 'none', lengths: [], selected: null } as const;

export const demoPages: readonly DemoPage[] = [
  {
    name: 'unsafe roller',
    url: 'https://www.amazon.com/Glidewell-Derma-Roller-Titanium-Needles/dp/B0DEMO0150',
    file: 'amazon/unsafe-roller.html',
    expect: { detected: true, shop: 'amazon', verdict: 'danger', lengths: [1.5], selected: null },
  },
  {
    name: 'safe roller',
    url: 'https://www.amazon.com/Fernley-Derma-Roller-Surgical-Steel/dp/B0DEMO0025',
    file: 'amazon/safe-roller.html',
    expect: { detected: true, shop: 'amazon', verdict: 'ok', lengths: [0.25], selected: null },
  },
  {
    name: 'size picker (Amazon)',
    url: 'https://www.amazon.com/dp/B0DEMOS150?th=1',
    file: 'amazon/size-picker.html',
    expect: { detected: true, shop: 'amazon', verdict: 'danger', lengths: [0.25, 0.5, 1, 1.5], selected: 1.5 },
  },
  {
    name: 'inline size picker (Amazon)',
    url: 'https://www.amazon.co.uk/dp/B0DEMOI025',
    file: 'amazon/inline-size-picker.html',
    expect: { detected: true, shop: 'amazon', verdict: 'ok', lengths: [0.25, 0.5, 1], selected: 0.25 },
  },
  {
    name: 'length not stated',
    url: 'https://www.ebay.co.uk/itm/555000000001',
    file: 'ebay/no-length.html',
    expect: { detected: true, shop: 'ebay', verdict: 'caution', lengths: [], selected: null },
  },
  {
    name: 'title against table',
    url: 'https://www.ebay.co.uk/itm/555000000002',
    file: 'ebay/title-against-table.html',
    expect: { detected: true, shop: 'ebay', verdict: 'warning', lengths: [0.5, 1.5], selected: null },
  },
  {
    name: 'size picker (eBay)',
    url: 'https://www.ebay.co.uk/itm/555000000003',
    file: 'ebay/size-picker.html',
    expect: { detected: true, shop: 'ebay', verdict: 'warning', lengths: [0.25, 0.5, 1.5, 2], selected: null },
  },
  {
    name: 'adjustable pen',
    url: 'https://www.ebay.com/itm/555000000004',
    file: 'ebay/adjustable-pen.html',
    expect: { detected: true, shop: 'ebay', verdict: 'warning', lengths: [0.25, 2.5], selected: null },
  },
  {
    name: 'plastic needles',
    url: 'https://www.etsy.com/listing/900000001/derma-roller-with-plastic-needles',
    file: 'etsy/plastic-needles.html',
    expect: { detected: true, shop: 'etsy', verdict: 'warning', lengths: [0.3], selected: null },
  },
  {
    name: 'size select (Etsy)',
    url: 'https://www.etsy.com/listing/900000002/beard-roller-for-men',
    file: 'etsy/size-select.html',
    expect: { detected: true, shop: 'etsy', verdict: 'warning', lengths: [0.25, 0.5, 1], selected: null },
  },
  {
    name: 'size picker (Shopify)',
    url: 'https://www.glowshop.example/products/glow-roller',
    file: 'shopify/size-picker.html',
    expect: { detected: true, shop: 'shopify', verdict: 'danger', lengths: [0.25, 0.5, 1], selected: 1 },
  },
  {
    name: 'size picker (WooCommerce)',
    url: 'https://dermacorner.example/product/corner-derma-roller/',
    file: 'woocommerce/size-picker.html',
    expect: { detected: true, shop: 'woocommerce', verdict: 'warning', lengths: [0.25, 0.5, 1.5], selected: null },
  },
  {
    name: 'serum that names a roller',
    url: 'https://www.amazon.com/dp/B0DEMOSERU',
    file: 'amazon/serum.html',
    expect: { ...OTHER_GOODS, detected: true, shop: 'amazon' },
  },
  {
    name: 'mechanical pencil',
    url: 'https://www.amazon.com/dp/B0DEMOPENC',
    file: 'amazon/mechanical-pencil.html',
    expect: { ...OTHER_GOODS, shop: 'amazon' },
  },
  {
    name: 'jade roller',
    url: 'https://www.etsy.com/listing/900000003/jade-roller-and-gua-sha',
    file: 'etsy/jade-roller.html',
    expect: { ...OTHER_GOODS, shop: 'etsy' },
  },
];

/** What the demo pages embed. */
export const demoFrames: readonly DemoFrame[] = [
  { url: 'https://itm.ebaydesc.com/itmdesc/555000000004', file: 'ebay/adjustable-pen-description.html' },
];

function samePlace(a: string, b: string): boolean {
  const one = new URL(a);
  const other = new URL(b);
  return one.host === other.host && one.pathname === other.pathname;
}

/** The demo page at this address, whatever its scheme and query, or undefined. */
export function demoPageFor(url: string): DemoPage | undefined {
  return demoPages.find((page) => samePlace(page.url, url));
}

/** The file to serve for this address: a demo page's or an embedded frame's. Undefined where there is none. */
export function demoFileFor(url: string): string | undefined {
  return demoPageFor(url)?.file ?? demoFrames.find((frame) => samePlace(frame.url, url))?.file;
}
