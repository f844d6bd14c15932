import { describe, expect, test } from 'vitest';
import { isProductUrl, shopFor } from '../../src/page/adapter';
import { isHostOf } from '../../src/page/shop';
import { furtherShops, hostPatterns, platforms, shops } from '../../src/page/shops/index';

/** Per shop: addresses of products, and addresses that are none of its products. */
const ADDRESSES: Record<string, { products: string[]; others: string[] }> = {
  amazon: {
    products: [
      'https://www.amazon.com/dp/B0ABCDEF12',
      'https://www.amazon.co.uk/Some-Roller-Name/dp/B0ABCDEF12/ref=sr_1_3?keywords=roller',
      'https://www.amazon.de/gp/product/B0ABCDEF12?th=1&psc=1',
      'https://smile.amazon.com/gp/aw/d/B0ABCDEF12',
      'https://www.amazon.ae/-/en/dp/B0ABCDEF12',
    ],
    others: [
      'https://www.amazon.com/s?k=derma+roller',
      'https://www.amazon.com/gp/cart/view.html',
      'https://www.amazon.com/b?node=11060451',
      'https://www.amazon.com/product-reviews/B0ABCDEF12',
      'https://www.amazon.com.evil.example/dp/B0ABCDEF12',
      'https://myamazon.com/dp/B0ABCDEF12',
      'https://aws.amazon.org/dp/B0ABCDEF12',
    ],
  },
  ebay: {
    products: [
      'https://www.ebay.com/itm/123456789012',
      'https://www.ebay.co.uk/itm/derma-roller-titanium/123456789012?var=1',
      'https://www.cafr.ebay.ca/itm/123456789012',
      'https://www.ebay.de/p/1234567890',
    ],
    others: [
      'https://www.ebay.com/sch/i.html?_nkw=derma+roller',
      'https://www.ebay.com/b/Derma-Rollers/123456/bn_7114523',
      'https://cart.ebay.com/',
      'https://www.ebay.com/usr/someone',
      'https://www.ebay.com.evil.example/itm/123456789012',
      'https://notebay.com/itm/123456789012',
    ],
  },
  etsy: {
    products: [
      'https://www.etsy.com/listing/123456789/derma-roller',
      'https://www.etsy.com/uk/listing/123456789/derma-roller?ref=search',
      'https://www.etsy.com/listing/123456789',
    ],
    others: [
      'https://www.etsy.com/search?q=derma+roller',
      'https://www.etsy.com/c/bath-and-beauty',
      'https://www.etsy.com/cart',
      'https://www.etsy.com/shop/SomeShop',
      'https://etsy.com.evil.example/listing/123456789/x',
      'https://betsy.com/listing/123456789/x',
    ],
  },
  aliexpress: {
    products: [
      'https://www.aliexpress.com/item/1005001234567890.html',
      'https://he.aliexpress.com/item/32912345678.html?spm=a',
    ],
    others: [
      'https://www.aliexpress.com/wholesale?SearchText=derma+roller',
      'https://www.aliexpress.com/category/66/beauty.html',
      'https://www.aliexpress.com/p/shoppingcart/index.html',
      'https://aliexpress.com.evil.example/item/1005001234567890.html',
      'https://notaliexpress.com/item/1005001234567890.html',
    ],
  },
  alibaba: {
    products: ['https://www.alibaba.com/product-detail/Derma-Roller-540_1600123456789.html'],
    others: [
      'https://www.alibaba.com/trade/search?SearchText=derma+roller',
      'https://www.alibaba.com/catalog/beauty_cid66',
      'https://carp.alibaba.com/purchaseList',
      'https://seller.en.alibaba.com/',
      'https://alibaba.com.evil.example/product-detail/x_1.html',
    ],
  },
  walmart: {
    products: [
      'https://www.walmart.com/ip/Derma-Roller/123456789',
      'https://www.walmart.ca/en/ip/derma-roller/6000201234567',
    ],
    others: [
      'https://www.walmart.com/search?q=derma+roller',
      'https://www.walmart.com/browse/beauty/1085666',
      'https://www.walmart.com/cart',
      'https://www.walmart.com/reviews/product/123456789',
      'https://www.walmart.com.evil.example/ip/Derma-Roller/123456789',
    ],
  },
  target: {
    products: [
      'https://www.target.com/p/derma-roller/-/A-12345678',
      'https://www.target.com/p/derma-roller/-/A-12345678?preselect=1',
    ],
    others: [
      'https://www.target.com/s?searchTerm=derma+roller',
      'https://www.target.com/c/skin-care/-/N-5xtzq',
      'https://www.target.com/cart',
      'https://mytarget.com/p/derma-roller/-/A-12345678',
      'https://www.target.com.evil.example/p/x/-/A-1',
    ],
  },
  sephora: {
    products: [
      'https://www.sephora.com/product/derma-roller-P123456?skuId=1',
      'https://www.sephora.com/ca/en/product/derma-roller-P123456',
    ],
    others: [
      'https://www.sephora.com/search?keyword=roller',
      'https://www.sephora.com/shop/beauty-tools',
      'https://www.sephora.com/basket',
      'https://www.sephora.com/brand/some-brand',
      'https://www.sephora.com.evil.example/product/x-P1',
    ],
  },
  bestbuy: {
    products: [
      'https://www.bestbuy.com/site/derma-roller/1234567.p?skuId=1234567',
      'https://www.bestbuy.ca/en-ca/product/derma-roller/12345678',
    ],
    others: [
      'https://www.bestbuy.com/site/searchpage.jsp?st=roller',
      'https://www.bestbuy.com/site/beauty/skin-care/pcmcat123.c',
      'https://www.bestbuy.com/cart',
      'https://www.bestbuy.com/site/reviews/derma-roller/1234567',
      'https://bestbuy.com.evil.example/site/x/1234567.p',
    ],
  },
  costco: {
    products: [
      'https://www.costco.com/derma-roller.product.100123456.html',
      'https://www.costco.com/p/-/derma-roller/100123456',
    ],
    others: [
      'https://www.costco.com/CatalogSearch?keyword=roller',
      'https://www.costco.com/skin-care.html',
      'https://www.costco.com/CheckoutCartView',
      'https://www.costco.com.evil.example/derma-roller.product.100123456.html',
      'https://notcostco.com/derma-roller.product.100123456.html',
    ],
  },
  newegg: {
    products: [
      'https://www.newegg.com/p/N82E16812345678',
      'https://www.newegg.com/some-roller/p/1B4-0123-00456',
      'https://www.newegg.com/Product/Product.aspx?Item=9SIA123',
    ],
    others: [
      'https://www.newegg.com/p/pl?d=derma+roller',
      'https://www.newegg.com/Beauty/Store/ID-1',
      'https://secure.newegg.com/shop/cart',
      'https://newegg.com.evil.example/p/N82E16812345678',
    ],
  },
  otto: {
    products: [
      'https://www.otto.de/p/derma-roller-1000812345/',
      'https://www.otto.de/p/derma-roller-S0A1B2C3/#variationId=1',
    ],
    others: [
      'https://www.otto.de/suche/derma%20roller/',
      'https://www.otto.de/beauty/pflege/',
      'https://www.otto.de/order/basket',
      'https://otto.de.evil.example/p/derma-roller-1000812345/',
      'https://www.lotto.de/p/derma-roller-1000812345/',
    ],
  },
  zalando: {
    products: [
      'https://www.zalando.ie/brand-derma-roller-black-abc12de3f-q11.html',
      'https://en.zalando.de/brand-roller-abc12de3f-a11.html?size=x',
    ],
    others: [
      'https://www.zalando.ie/catalogue/?q=roller',
      'https://www.zalando.ie/womens-clothing/',
      'https://www.zalando.ie/cart/',
      'https://www.zalando.ie/faq/about.html',
      'https://zalando.ie.evil.example/brand-derma-roller-black-abc12de3f-q11.html',
    ],
  },
  lazada: {
    products: [
      'https://www.lazada.com.my/products/derma-roller-i123456-s654321.html',
      'https://www.lazada.sg/products/derma-roller-i123456.html',
    ],
    others: [
      'https://www.lazada.com.my/catalog/?q=roller',
      'https://www.lazada.com.my/shop-beauty/',
      'https://cart.lazada.com.my/cart',
      'https://lazada.com.my.evil.example/products/derma-roller-i123456-s654321.html',
      'https://www.lazada.com/products/derma-roller-i123456-s654321.html',
    ],
  },
  coupang: {
    products: ['https://www.coupang.com/vp/products/123456789?itemId=1', 'https://m.coupang.com/vm/products/123456789'],
    others: [
      'https://www.coupang.com/np/search?q=roller',
      'https://www.coupang.com/np/categories/176522',
      'https://cart.coupang.com/cartView.pang',
      'https://coupang.com.evil.example/vp/products/123456789',
    ],
  },
  'mercado-libre': {
    products: [
      'https://articulo.mercadolibre.com.ar/MLA-1234567890-derma-roller-_JM',
      'https://www.mercadolibre.com.mx/derma-roller/p/MLM12345678',
      'https://produto.mercadolivre.com.br/MLB-1234567890-derma-roller-_JM',
    ],
    others: [
      'https://listado.mercadolibre.com.ar/derma-roller',
      'https://www.mercadolibre.com.ar/c/belleza',
      'https://www.mercadolibre.com.ar/gz/cart/v2',
      'https://www.mercadolibre.com.ar.evil.example/MLA-1234567890-x-_JM',
      'https://mercadolibre.com/MLA-1234567890-x-_JM',
    ],
  },
  flipkart: {
    products: ['https://www.flipkart.com/derma-roller-540/p/itmabc123?pid=X'],
    others: [
      'https://www.flipkart.com/search?q=derma+roller',
      'https://www.flipkart.com/beauty/pr?sid=g9b',
      'https://www.flipkart.com/viewcart',
      'https://www.flipkart.com/derma-roller-540/product-reviews/itmabc123',
      'https://flipkart.com.evil.example/derma-roller-540/p/itmabc123',
    ],
  },
  taobao: {
    products: ['https://item.taobao.com/item.htm?id=123456789'],
    others: [
      'https://s.taobao.com/search?q=roller',
      'https://www.taobao.com/',
      'https://cart.taobao.com/cart.htm',
      'https://shop123.taobao.com/item.htm?id=1',
      'https://item.taobao.com.evil.example/item.htm?id=1',
    ],
  },
  tmall: {
    products: ['https://detail.tmall.com/item.htm?id=123456789', 'https://detail.tmall.hk/hk/item.htm?id=123456789'],
    others: [
      'https://list.tmall.com/search_product.htm?q=roller',
      'https://www.tmall.com/',
      'https://cart.tmall.com/cart.htm',
      'https://detail.tmall.com.evil.example/item.htm?id=1',
    ],
  },
};

const rows = Object.entries(ADDRESSES);

test('every shop with an adapter has its table', () => {
  expect(rows.map(([id]) => id).sort()).toEqual(shops.map(({ id }) => id).sort());
  for (const [id, { products, others }] of rows) expect(products.length + others.length, id).toBeGreaterThanOrEqual(6);
});

describe.each(rows)('%s', (id, { products, others }) => {
  const shop = shops.find((one) => one.id === id);
  test.each(products)('knows %s as a product, and no other shop does', (url) => {
    expect(shopFor(url)?.id).toBe(id);
    expect(shops.filter((one) => isProductUrl(one, url)).map((one) => one.id)).toEqual([id]);
  });
  test.each(others)('does not take %s for a product', (url) => {
    expect(shop && isProductUrl(shop, url)).toBe(false);
  });
});

describe('hosts compare label by label', () => {
  test.each([
    ['amazon.com', 'amazon.com', true],
    ['www.amazon.com', 'amazon.com', true],
    ['WWW.Amazon.Com.', 'amazon.com', true],
    ['amazon.com.evil.example', 'amazon.com', false],
    ['evilamazon.com', 'amazon.com', false],
    ['com', 'amazon.com', false],
    ['amazon.com.br', 'amazon.com', false],
    ['', 'amazon.com', false],
  ])('%s of %s: %s', (host, domain, expected) => expect(isHostOf(host, domain)).toBe(expected));
});

describe('the list', () => {
  test('has ids and hosts of its own', () => {
    const all = [...shops, ...platforms, ...furtherShops];
    const ids = all.map(({ id }) => id);
    const hosts = all.flatMap((one) => one.hosts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
  test('gives the manifest only real hosts', () => {
    for (const pattern of hostPatterns()) expect(pattern).toMatch(/^\*:\/\/\*\.(?:[a-z0-9-]+\.)+[a-z]{2,}\/\*$/);
  });
  test('dates every selector', () => {
    for (const shop of [...shops, ...platforms]) {
      const rungs = [
        ...(shop.marks ?? []),
        ...(shop.root ?? []),
        ...shop.exclude,
        ...Object.values(shop.passages).flat(),
        ...(shop.chosen ? [shop.chosen] : []),
      ];
      for (const { css, seen } of [...rungs, ...shop.pickers.map(({ group }) => group)]) {
        expect(seen, css).toMatch(/^(?:20\d\d-(?:0[1-9]|1[0-2])|code)$/);
        expect(() => document.querySelector(css), css).not.toThrow();
      }
    }
  });
});
