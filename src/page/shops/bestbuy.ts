import type { Shop } from '../shop';

export const bestbuy: Shop = {
  id: 'bestbuy',
  name: 'Best Buy',
  hosts: ['bestbuy.com', 'bestbuy.ca'],
  productPath: /^\/(?:site\/[^?]*\d+\.p|(?:[a-z]{2}-[a-z]{2}\/)?product\/[^?]+\/[A-Z0-9]+)(?:[/?]|$)/,
  exclude: [{ css: '.sku-title', seen: '2026-08' }],
  passages: {
    title: [
      { css: 'h1[itemprop="name"]', seen: '2021-03' },
      { css: 'h1', seen: '2026-08' },
    ],
    breadcrumb: [
      { css: 'nav[aria-label="pdp-breadcrumb"]', seen: '2026-08' },
      { css: 'nav[aria-label="breadcrumb"]', seen: '2016-05' },
    ],
  },
  pickers: [
    // What the tiles below it are called is not known.
    { group: { css: '.variation-header', seen: '2026-08' }, name: 'h2', chosenWords: 'span.hover-info' },
    { group: { css: '.variation-header', seen: '2016-05' }, name: 'h2', chosenWords: '#color-display' },
  ],
};
