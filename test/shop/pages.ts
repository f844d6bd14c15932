import type { Verdict } from '../../src/core/assessment';

/** What a demo page must lead to, lengths in mm. */
interface Expected {
  /** False where the page must not even be looked at closely. */
  detected: boolean;
  /** Id of the adapter that reads it. */
  shop: string;
  verdict: Verdict;
  /** Every length on offer; of an adjustable device the two ends. */
  lengths: readonly number[];
  selected: number | null;
}

/** How a person chooses on a demo page: two of its sizes, one too long for home use and one that is fine. */
interface DemoPicker {
  /** The list to choose from (a select), or each of the choices. */
  css: string;
  /** Words that the choices begin with. */
  long: string;
  fine: string;
}

/** A page of our own with the structure and the noise of a real shop, served under that shop's host name. */
export interface DemoPage {
  name: string;
  url: string;
  /** Relative to this folder. */
  file: string;
  expect: Expected;
  picker?: DemoPicker;
}

/** A frame that a demo page embeds, under its own host. */
interface DemoFrame {
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
    picker: { css: '#variation_size_name li', long: '1.5 mm', fine: '0.25 mm' },
  },
  {
    name: 'inline size picker (Amazon)',
    url: 'https://www.amazon.co.uk/dp/B0DEMOI025',
    file: 'amazon/inline-size-picker.html',
    expect: { detected: true, shop: 'amazon', verdict: 'ok', lengths: [0.25, 0.5, 1], selected: 0.25 },
    picker: { css: '.inline-twister-swatch', long: '1.0 mm', fine: '0.25 mm' },
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
    picker: { css: '#msku-sel-1', long: '1.5 mm', fine: '0.25 mm' },
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
    picker: { css: '#variation-selector-0', long: '1 mm', fine: '0.25 mm' },
  },
  {
    name: 'size picker (Shopify)',
    url: 'https://www.glowshop.example/products/glow-roller',
    file: 'shopify/size-picker.html',
    expect: { detected: true, shop: 'shopify', verdict: 'danger', lengths: [0.25, 0.5, 1], selected: 1 },
    picker: { css: 'variant-selects label', long: '1.0mm', fine: '0.25mm' },
  },
  {
    name: 'size picker (WooCommerce)',
    url: 'https://dermacorner.example/product/corner-derma-roller/',
    file: 'woocommerce/size-picker.html',
    expect: { detected: true, shop: 'woocommerce', verdict: 'warning', lengths: [0.25, 0.5, 1.5], selected: null },
    picker: { css: '#pa_needle-length', long: '1.5 mm', fine: '0.25 mm' },
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

/** A page of every other shop and platform, with its structure and a picker where it has one. */
export const shopPages: readonly DemoPage[] = [
  {
    name: 'Amazon, a list of sizes',
    url: 'https://www.amazon.de/dp/B0DEMOD000',
    file: 'amazon/dropdown.html',
    expect: { detected: true, shop: 'amazon', verdict: 'warning', lengths: [0.25, 0.5, 1.5], selected: null },
    picker: { css: '#native_dropdown_selected_size_name', long: '1.5 mm', fine: '0.25 mm' },
  },
  {
    name: 'eBay, list boxes',
    url: 'https://www.ebay.com/itm/555000000005',
    file: 'ebay/listbox.html',
    expect: { detected: true, shop: 'ebay', verdict: 'warning', lengths: [0.25, 0.5, 1.5, 2], selected: null },
    picker: { css: '.x-msku-evo [role="option"]', long: '1.5 mm', fine: '0.25 mm' },
  },
  {
    name: 'Shopify, lists',
    url: 'https://www.glowshop.example/products/glow-body-roller',
    file: 'shopify/lists.html',
    expect: { detected: true, shop: 'shopify', verdict: 'danger', lengths: [0.3, 0.5, 1.5], selected: 1.5 },
    picker: { css: '[name="options[Needle length]"]', long: '1.5mm', fine: '0.3mm' },
  },
  {
    name: 'WooCommerce, swatches',
    url: 'https://dermacorner.example/product/corner-beard-roller/',
    file: 'woocommerce/swatches.html',
    expect: { detected: true, shop: 'woocommerce', verdict: 'warning', lengths: [0.25, 0.5, 1.5], selected: null },
    picker: { css: '.variable-item', long: '1.5 mm', fine: '0.25 mm' },
  },
  {
    name: 'AliExpress',
    url: 'https://www.aliexpress.com/item/1005000000000001.html',
    file: 'aliexpress/size-tiles.html',
    expect: { detected: true, shop: 'aliexpress', verdict: 'danger', lengths: [0.25, 0.5, 1.5], selected: 1.5 },
    picker: { css: '[data-sku-col]', long: '1.5mm', fine: '0.25mm' },
  },
  {
    name: 'AliExpress, 2019, nothing chosen',
    url: 'https://he.aliexpress.com/item/32900000001.html',
    file: 'aliexpress/no-choice.html',
    expect: { detected: true, shop: 'aliexpress', verdict: 'warning', lengths: [0.5, 1], selected: null },
    picker: { css: '.sku-property-item', long: '1.0mm', fine: '0.5mm' },
  },
  {
    name: 'Alibaba',
    url: 'https://www.alibaba.com/product-detail/Titanium-Derma-Roller_1600000000001.html',
    file: 'alibaba/wholesale.html',
    expect: { detected: true, shop: 'alibaba', verdict: 'danger', lengths: [2], selected: null },
  },
  {
    name: 'Taobao',
    url: 'https://item.taobao.com/item.htm?id=600000000001',
    file: 'taobao/picker.html',
    expect: { detected: true, shop: 'taobao', verdict: 'ok', lengths: [0.25, 0.5, 1.5], selected: 0.5 },
    picker: { css: '.tb-prop li', long: '1.5mm', fine: '0.5mm' },
  },
  {
    name: 'Tmall',
    url: 'https://detail.tmall.com/item.htm?id=600000000002',
    file: 'tmall/no-length.html',
    expect: { detected: true, shop: 'tmall', verdict: 'caution', lengths: [], selected: null },
  },
  {
    name: 'Tmall, sizes',
    url: 'https://detail.tmall.hk/hk/item.htm?id=600000000003',
    file: 'tmall/size-picker.html',
    expect: { detected: true, shop: 'tmall', verdict: 'danger', lengths: [0.25, 0.5, 1.5], selected: 1.5 },
    picker: { css: '.tm-sale-prop li', long: '1.5mm', fine: '0.25mm' },
  },
  {
    name: 'Walmart',
    url: 'https://www.walmart.com/ip/Face-Derma-Roller/500000001',
    file: 'walmart/size-tiles.html',
    expect: { detected: true, shop: 'walmart', verdict: 'ok', lengths: [0.3, 1], selected: 0.3 },
    picker: { css: '[data-testid="variant-tile"]', long: '1.0 mm', fine: '0.3 mm' },
  },
  {
    name: 'Target',
    url: 'https://www.target.com/p/micro-needle-stamp/-/A-50000001',
    file: 'target/stamp.html',
    expect: { detected: true, shop: 'target', verdict: 'info', lengths: [0.25], selected: null },
  },
  {
    name: 'Sephora',
    url: 'https://www.sephora.com/product/gold-derma-roller-P500001',
    file: 'sephora/roller.html',
    expect: { detected: true, shop: 'sephora', verdict: 'info', lengths: [0.2], selected: null },
  },
  {
    name: 'Best Buy',
    url: 'https://www.bestbuy.com/site/microneedling-pen/6500001.p?skuId=6500001',
    file: 'bestbuy/device.html',
    expect: { detected: true, shop: 'bestbuy', verdict: 'warning', lengths: [0.2, 2], selected: null },
  },
  {
    name: 'Best Buy, sizes',
    url: 'https://www.bestbuy.com/site/microneedling-roller/6500012.p?skuId=6500012',
    file: 'bestbuy/roller.html',
    expect: { detected: true, shop: 'bestbuy', verdict: 'danger', lengths: [1.5], selected: 1.5 },
    picker: { css: '.opts a', long: '1.5 millimeters', fine: '0.25 millimeters' },
  },
  {
    name: 'Costco',
    url: 'https://www.costco.com/derma-roller-kit.product.100500001.html',
    file: 'costco/kit.html',
    expect: { detected: true, shop: 'costco', verdict: 'warning', lengths: [0.25, 0.5, 1.5], selected: null },
  },
  {
    name: 'Newegg',
    url: 'https://www.newegg.com/p/1B4-0500-00001',
    file: 'newegg/roller.html',
    expect: { detected: true, shop: 'newegg', verdict: 'danger', lengths: [1], selected: null },
  },
  {
    name: 'Otto',
    url: 'https://www.otto.de/p/feldmann-dermaroller-S0D1E2M3/',
    file: 'otto/dermaroller.html',
    expect: { detected: true, shop: 'otto', verdict: 'info', lengths: [0.5], selected: null },
  },
  {
    name: 'Zalando',
    url: 'https://www.zalando.ie/alva-lind-derma-roller-silver-alv31j000-j11.html',
    file: 'zalando/roller.html',
    expect: { detected: true, shop: 'zalando', verdict: 'ok', lengths: [0.3], selected: null },
  },
  {
    name: 'Lazada',
    url: 'https://www.lazada.com.my/products/derma-roller-540-i500000001-s500000002.html',
    file: 'lazada/size-picker.html',
    expect: { detected: true, shop: 'lazada', verdict: 'danger', lengths: [0.25, 0.5, 1], selected: 1 },
    picker: { css: '.sku-prop-content > span', long: '1.0MM', fine: '0.25MM' },
  },
  {
    name: 'Coupang',
    url: 'https://www.coupang.com/vp/products/500000001',
    file: 'coupang/roller.html',
    expect: { detected: true, shop: 'coupang', verdict: 'ok', lengths: [0.25, 0.5, 1.5], selected: 0.25 },
    picker: { css: '.prod-option__list li', long: '1.5mm', fine: '0.25mm' },
  },
  {
    name: 'Mercado Libre',
    url: 'https://www.mercadolibre.com.ar/dermaroller-540/p/MLA50000001',
    file: 'mercado-libre/picker.html',
    expect: { detected: true, shop: 'mercado-libre', verdict: 'ok', lengths: [0.25, 0.5, 1.5], selected: 0.5 },
    picker: { css: '.ui-pdp-variations__option', long: '1.5 mm', fine: '0.5 mm' },
  },
  {
    name: 'Flipkart',
    url: 'https://www.flipkart.com/keshav-derma-roller/p/itm500000001?pid=X',
    file: 'flipkart/roller.html',
    expect: { detected: true, shop: 'flipkart', verdict: 'ok', lengths: [0.5], selected: null },
  },
  {
    name: 'Magento',
    url: 'https://www.skinworks.example/derma-roller.html',
    file: 'magento/swatches.html',
    expect: { detected: true, shop: 'magento', verdict: 'danger', lengths: [0.5, 1.5], selected: 1.5 },
    picker: { css: '.swatch-option', long: '1.5 mm', fine: '0.5 mm' },
  },
  {
    name: 'BigCommerce',
    url: 'https://clearday.example/microneedle-roller/',
    file: 'bigcommerce/radios.html',
    expect: { detected: true, shop: 'bigcommerce', verdict: 'ok', lengths: [0.25, 0.5, 2], selected: 0.25 },
    picker: { css: '.form-option', long: '2.0mm', fine: '0.25mm' },
  },
  {
    name: 'Salesforce Commerce Cloud',
    url: 'https://www.northern.example/derma-roller/1.html',
    file: 'salesforce/variations.html',
    expect: { detected: true, shop: 'salesforce', verdict: 'warning', lengths: [0.5, 1.5], selected: null },
    picker: { css: '#va-size', long: '1.5 mm', fine: '0.5 mm' },
  },
  {
    name: 'PrestaShop',
    url: 'https://www.bellepeau.example/visage/17-dermaroller.html',
    file: 'prestashop/roller.html',
    expect: { detected: true, shop: 'prestashop', verdict: 'ok', lengths: [0.3, 1], selected: 0.3 },
    picker: { css: '#group_1', long: '1,0 mm', fine: '0,3 mm' },
  },
  {
    name: 'OpenCart',
    url: 'https://lepota.example/index.php?route=product/product&product_id=40',
    file: 'opencart/roller.html',
    expect: { detected: true, shop: 'opencart', verdict: 'warning', lengths: [0.5, 2], selected: null },
    picker: { css: '#input-option1', long: '2.0 mm', fine: '0.5 mm' },
  },
  {
    name: 'a shop of unknown make',
    url: 'https://uniderma.example/a9-pen',
    file: 'generic/stat-rows.html',
    expect: { detected: true, shop: 'generic', verdict: 'warning', lengths: [0.25, 2.5], selected: null },
  },
  {
    name: 'a shop of unknown make, choice in the address',
    url: 'https://alder-ivy.example/shop/derma-roller',
    file: 'generic/address-only.html',
    expect: { detected: true, shop: 'generic', verdict: 'warning', lengths: [0.3, 0.5, 2], selected: null },
    picker: { css: '.size-option', long: '2.0 mm', fine: '0.3 mm' },
  },
  {
    name: 'a guide, nothing sold',
    url: 'https://skin-notes.example/derma-roller-sizes',
    file: 'generic/guide.html',
    expect: { detected: true, shop: 'generic', verdict: 'none', lengths: [], selected: null },
  },
];

/** What the demo pages embed. */
const demoFrames: readonly DemoFrame[] = [
  { url: 'https://itm.ebaydesc.com/itmdesc/555000000004', file: 'ebay/adjustable-pen-description.html' },
];

function samePlace(a: string, b: string): boolean {
  const one = new URL(a);
  const other = new URL(b);
  return one.host === other.host && one.pathname === other.pathname;
}

/** The demo page at this address, whatever its scheme and query, or undefined. */
function demoPageFor(url: string): DemoPage | undefined {
  return [...demoPages, ...shopPages].find((page) => samePlace(page.url, url));
}

/** The file to serve for this address: a demo page's or an embedded frame's. Undefined where there is none. */
export function demoFileFor(url: string): string | undefined {
  return demoPageFor(url)?.file ?? demoFrames.find((frame) => samePlace(frame.url, url))?.file;
}
