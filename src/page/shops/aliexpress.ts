import type { Shop } from '../shop';

/** AliExpress draws its page by script and late; class names end in a hash that changes. */
export const aliexpress: Shop = {
  id: 'aliexpress',
  name: 'AliExpress',
  hosts: ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru'],
  productPath: /^\/(?:item|i)\/(?:[^/?]+\/)?\d+\.html/,
  exclude: [],
  passages: {
    title: [
      { css: 'h1[data-pl]', seen: 'code' },
      { css: 'h1.product-title-text', seen: '2019-11' },
      { css: '.product-title[itemprop="name"]', seen: '2019-11' },
    ],
    attribute: [{ css: '[class*="specification--prop"]', seen: 'code' }],
  },
  pickers: [
    {
      group: { css: '[class*="sku-item--property"]', seen: 'code' },
      name: '[class*="sku-item--title"]',
      option: '[data-sku-col]',
      chosen: '[class*="sku-item--selected"]',
    },
    {
      group: { css: '.sku-property', seen: '2019-11' },
      name: '.sku-title',
      option: 'li.sku-property-item',
      chosen: '.selected',
    },
  ],
};
