import type { Shop } from '../shop';

export const prestashop: Shop = {
  id: 'prestashop',
  name: 'PrestaShop',
  hosts: [],
  productPath: /\/\d+-[^/?]+\.html(?:\?|$)/,
  marks: [
    { css: 'body#product #add-to-cart-or-refresh', seen: 'code' },
    { css: 'meta[name="generator"][content*="PrestaShop" i]', seen: 'code' },
  ],
  exclude: [{ css: '.product-accessories, .product-pack, .featured-products, #product-modal', seen: 'code' }],
  passages: {
    title: [
      { css: '.product-container h1, #main h1.h1', seen: 'code' },
      { css: 'h1[itemprop="name"]', seen: 'code' },
    ],
  },
  pickers: [],
};
