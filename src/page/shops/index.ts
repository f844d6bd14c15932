import type { Shop } from '../shop';
import { alibaba } from './alibaba';
import { aliexpress } from './aliexpress';
import { amazon } from './amazon';
import { bestbuy } from './bestbuy';
import { bigcommerce } from './bigcommerce';
import { costco } from './costco';
import { coupang } from './coupang';
import { ebay, ebayDescriptionHost } from './ebay';
import { etsy } from './etsy';
import { flipkart } from './flipkart';
import { lazada } from './lazada';
import { magento } from './magento';
import { mercadoLibre } from './mercado-libre';
import { newegg } from './newegg';
import { opencart } from './opencart';
import { otto } from './otto';
import { prestashop } from './prestashop';
import { salesforce } from './salesforce';
import { sephora } from './sephora';
import { shopify } from './shopify';
import { taobao } from './taobao';
import { target } from './target';
import { tmall } from './tmall';
import { walmart } from './walmart';
import { woocommerce } from './woocommerce';
import { zalando } from './zalando';

/** Shops with an adapter: the hosts the extension asks for at install. The one list for manifest, README and options. */
export const shops: readonly Shop[] = [
  amazon,
  ebay,
  etsy,
  aliexpress,
  alibaba,
  walmart,
  target,
  sephora,
  bestbuy,
  costco,
  newegg,
  otto,
  zalando,
  lazada,
  coupang,
  mercadoLibre,
  flipkart,
  taobao,
  tmall,
];

/** Platforms that shops on any host are built with, told by marks on the page. First match wins. */
export const platforms: readonly Shop[] = [
  shopify,
  woocommerce,
  magento,
  bigcommerce,
  prestashop,
  opencart,
  salesforce,
];

/** A well-known shop without an adapter: offered by itself, through an optional right, and read by the general reader. */
export interface FurtherShop {
  id: string;
  name: string;
  hosts: readonly string[];
}

export const furtherShops: readonly FurtherShop[] = [
  { id: 'allegro', name: 'Allegro', hosts: ['allegro.pl'] },
  { id: 'bol', name: 'bol', hosts: ['bol.com'] },
  { id: 'boots', name: 'Boots', hosts: ['boots.com'] },
  { id: 'cdiscount', name: 'Cdiscount', hosts: ['cdiscount.com'] },
  { id: 'cvs', name: 'CVS', hosts: ['cvs.com'] },
  { id: 'daraz', name: 'Daraz', hosts: ['daraz.pk', 'daraz.com.bd', 'daraz.lk', 'daraz.com.np'] },
  { id: 'dm', name: 'dm', hosts: ['dm.de', 'dm.at'] },
  { id: 'douglas', name: 'Douglas', hosts: ['douglas.de', 'douglas.at', 'douglas.nl', 'douglas.pl', 'douglas.it'] },
  { id: 'hepsiburada', name: 'Hepsiburada', hosts: ['hepsiburada.com'] },
  { id: 'iherb', name: 'iHerb', hosts: ['iherb.com'] },
  { id: 'jumia', name: 'Jumia', hosts: ['jumia.com.ng', 'jumia.co.ke', 'jumia.com.eg', 'jumia.ma'] },
  { id: 'lookfantastic', name: 'Lookfantastic', hosts: ['lookfantastic.com'] },
  { id: 'noon', name: 'noon', hosts: ['noon.com'] },
  {
    id: 'notino',
    name: 'Notino',
    hosts: ['notino.de', 'notino.co.uk', 'notino.fr', 'notino.it', 'notino.es', 'notino.pl'],
  },
  { id: 'nykaa', name: 'Nykaa', hosts: ['nykaa.com'] },
  { id: 'ozon', name: 'Ozon', hosts: ['ozon.ru'] },
  { id: 'qoo10', name: 'Qoo10', hosts: ['qoo10.com', 'qoo10.jp'] },
  { id: 'rakuten', name: 'Rakuten', hosts: ['rakuten.co.jp'] },
  { id: 'rossmann', name: 'Rossmann', hosts: ['rossmann.de', 'rossmann.pl'] },
  { id: 'shein', name: 'SHEIN', hosts: ['shein.com'] },
  {
    id: 'shopee',
    name: 'Shopee',
    hosts: [
      'shopee.sg',
      'shopee.com.my',
      'shopee.ph',
      'shopee.vn',
      'shopee.co.th',
      'shopee.co.id',
      'shopee.tw',
      'shopee.com.br',
    ],
  },
  { id: 'stylevana', name: 'Stylevana', hosts: ['stylevana.com'] },
  { id: 'superdrug', name: 'Superdrug', hosts: ['superdrug.com'] },
  { id: 'temu', name: 'Temu', hosts: ['temu.com'] },
  { id: 'tokopedia', name: 'Tokopedia', hosts: ['tokopedia.com'] },
  { id: 'trendyol', name: 'Trendyol', hosts: ['trendyol.com'] },
  { id: 'ulta', name: 'Ulta', hosts: ['ulta.com'] },
  { id: 'walgreens', name: 'Walgreens', hosts: ['walgreens.com'] },
  { id: 'wildberries', name: 'Wildberries', hosts: ['wildberries.ru'] },
  { id: 'yesstyle', name: 'YesStyle', hosts: ['yesstyle.com'] },
];

function patternOf(host: string): string {
  return `*://*.${host}/*`;
}

/** Match patterns for the hosts of every shop with an adapter. */
export function hostPatterns(): string[] {
  return shops.flatMap(({ hosts }) => hosts.map(patternOf));
}

/** Match pattern for the frame that holds a seller's description on eBay. */
export function descriptionFramePattern(): string {
  return patternOf(ebayDescriptionHost);
}
