import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Listing } from '../../src/core/listing';
import { readPage } from '../../src/page/read';
import { demoPages, shopPages } from '../shop/pages';
import { pageOf } from './page-of';

/** Each picker as "Size: 0.25 mm, [0.5 mm]", the chosen one in brackets. */
function pickers({ variants }: Listing): string[] {
  const byDimension = new Map<string, string[]>();
  for (const { dimension = '', label, selected } of variants) {
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), selected ? `[${label}]` : label]);
  }
  return [...byDimension].map(([dimension, labels]) => `${dimension}: ${labels.join(', ')}`);
}

/** What each demo page's pickers say; all other demo pages have none. */
const PICKERS: Record<string, string[]> = {
  'amazon/size-picker.html': ['Size: 0.25 mm, 0.5 mm, 1.0 mm, [1.5 mm]', 'Color: [Black]'],
  'amazon/inline-size-picker.html': ['Size: [0.25 mm], 0.5 mm, 1.0 mm'],
  'amazon/dropdown.html': ['Size: 0.25 mm, 0.5 mm, 1.5 mm', 'Color: [Black]'],
  'ebay/listbox.html': ['Needle size: 0.25 mm, 0.5 mm, 1.5 mm, 2.0 mm', 'Colour: Black, Rose'],
  'shopify/lists.html': ['Needle length: 0.3mm, 0.5mm, [1.5mm]', 'Colour: [Black], Gold'],
  'woocommerce/swatches.html': ['Needle length: 0.25 mm, 0.5 mm, 1.5 mm'],
  'tmall/size-picker.html': ['针长: 0.25mm, 0.5mm, [1.5mm]', '颜色分类: [黑色], 白色'],
  'bestbuy/roller.html': ['Needle Length: [1.5 millimeters]'],
  'coupang/roller.html': ['바늘 길이: [0.25mm], 0.5mm, 1.5mm'],
  'generic/address-only.html': [': 0.3 mm, 0.5 mm, 2.0 mm'],
  'ebay/size-picker.html': ['Size: 0.25 mm, 0.5 mm, 1.5 mm, 2.0 mm (Out of stock)'],
  'etsy/size-select.html': ['Needle length: 0.25 mm, 0.5 mm, 1 mm', 'Colour: Black, White'],
  'shopify/size-picker.html': ['Size: 0.25mm, 0.5mm, [1.0mm]'],
  'woocommerce/size-picker.html': ['Needle length: 0.25 mm, 0.5 mm, 1.5 mm'],
  'aliexpress/size-tiles.html': ['Color: 0.25mm, 0.5mm, [1.5mm]'],
  'aliexpress/no-choice.html': ['Color: 0.5mm, 1.0mm'],
  'taobao/picker.html': ['针长: 0.25mm, [0.5mm], 1.5mm'],
  'tmall/no-length.html': ['颜色分类: [黑色], 白色'],
  'bestbuy/device.html': ['Color: [White]'],
  'walmart/size-tiles.html': ['Size: [0.3 mm], 1.0 mm'],
  'lazada/size-picker.html': ['Size: 0.25MM, 0.5MM, [1.0MM]'],
  'mercado-libre/picker.html': ['Largo de la aguja: 0.25 mm, [0.5 mm], 1.5 mm'],
  'magento/swatches.html': ['Needle length: 0.5 mm, [1.5 mm]'],
  'bigcommerce/radios.html': ['Needle length: [0.25mm], 0.5mm, 2.0mm'],
  'salesforce/variations.html': ['Size: 0.5 mm, 1.5 mm'],
  'prestashop/roller.html': ['Longueur des aiguilles: [0,3 mm], 1,0 mm'],
  'opencart/roller.html': ['Needle length: 0.5 mm, 2.0 mm'],
};

test.each([...demoPages, ...shopPages])('$name', ({ file, url }) => {
  const listing = readPage(pageOf(readFileSync(`test/shop/${file}`, 'utf8')), url);
  expect(pickers(listing)).toEqual(PICKERS[file] ?? []);
});
