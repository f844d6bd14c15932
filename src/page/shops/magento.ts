import type { Shop } from '../shop';

export const magento: Shop = {
  id: 'magento',
  name: 'Magento',
  hosts: [],
  productPath: /\.html(?:\?|$)/,
  marks: [{ css: 'script[type="text/x-magento-init"]', seen: '2020-10' }],
  exclude: [{ css: '.block.related, .block.upsell, .block.crosssell', seen: 'code' }],
  passages: {
    title: [
      { css: 'h1.page-title', seen: 'code' },
      { css: 'h2.prod-name[itemprop="name"]', seen: '2020-10' },
    ],
  },
  pickers: [
    { group: { css: 'select.super-attribute-select', seen: 'code' } },
    {
      group: { css: '.swatch-attribute', seen: 'code' },
      name: '.swatch-attribute-label',
      option: '.swatch-option',
      chosen: '.swatch-option.selected, .swatch-option[aria-checked="true"]',
      chosenWords: '.swatch-attribute-selected-option',
    },
  ],
};
