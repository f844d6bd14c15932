import type { Shop } from '../shop';

export const lazada: Shop = {
  id: 'lazada',
  name: 'Lazada',
  hosts: ['lazada.com.my', 'lazada.sg', 'lazada.co.th', 'lazada.vn', 'lazada.com.ph', 'lazada.co.id'],
  productPath: /^\/products\/[^/?]*-i\d+(?:-s\d+)?\.html/,
  exclude: [],
  passages: {
    title: [{ css: '.pdp-mod-product-badge-title', seen: 'code' }],
    attribute: [{ css: '.specification-keys', seen: 'code' }],
    description: [{ css: '.html-content.detail-content', seen: 'code' }],
  },
  pickers: [
    {
      group: { css: '.sku-selector .sku-prop', seen: 'code' },
      name: '.section-title',
      option: '.sku-prop-content > span',
      chosen: '[class*="-selected"]',
      chosenWords: '.sku-name',
    },
  ],
};
