import type { Shop } from '../shop';

export const etsy: Shop = {
  id: 'etsy',
  name: 'Etsy',
  hosts: ['etsy.com'],
  productPath: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?listing\/\d+(?:[/?]|$)/,
  exclude: [
    { css: '#reviews', seen: '2020-10' },
    { css: '[data-reviews-section]', seen: '2020-10' },
    { css: '.v2-listing-card', seen: '2020-10' },
  ],
  passages: {
    // The first h1 of the page is the privacy dialog's.
    title: [
      { css: 'h1[data-buy-box-listing-title]', seen: '2020-10' },
      { css: '[data-buy-box-region] h1', seen: 'code' },
      { css: 'h1 span[itemprop="name"]', seen: '2016-05' },
    ],
    attribute: [
      { css: '#product-details', seen: '2020-10' },
      { css: '#item-overview ul.properties', seen: '2016-05' },
    ],
    description: [
      { css: '[data-product-details-description-text-content]', seen: '2020-10' },
      { css: '#description-text', seen: '2016-05' },
    ],
  },
  pickers: [
    { group: { css: 'select[id^="variation-selector-"]', seen: 'code' } },
    { group: { css: '#variations .item-variation-option select', seen: '2016-05' } },
  ],
};
