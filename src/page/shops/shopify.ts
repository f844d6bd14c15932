import type { Shop } from '../shop';

/** Shops built with Shopify, on hosts of their own. Their themes differ, so the general reader finds the words. */
export const shopify: Shop = {
  id: 'shopify',
  name: 'Shopify',
  hosts: [],
  productPath: /\/products\/[^/?]+(?:[/?]|$)/,
  marks: [
    { css: 'script#shopify-features', seen: '2020-11' },
    { css: 'link[href*="cdn.shopify.com"], script[src*="cdn.shopify.com"]', seen: '2020-11' },
  ],
  exclude: [{ css: 'product-recommendations, .product-recommendations, predictive-search', seen: 'code' }],
  passages: {
    title: [
      { css: '.product__title h1, h1.product__title', seen: 'code' },
      { css: 'h1[itemprop="name"]', seen: '2020-11' },
    ],
  },
  pickers: [
    {
      group: { css: 'variant-selects fieldset, variant-radios fieldset', seen: 'code' },
      name: 'legend',
      option: 'input[type="radio"]',
      chosen: ':checked',
    },
    { group: { css: 'variant-selects select, select[name^="options["]', seen: 'code' } },
  ],
  chosen: { css: 'script[data-selected-variant], [data-selected-variant] > script', seen: 'code' },
};
