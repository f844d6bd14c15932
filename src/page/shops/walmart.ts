import type { Shop } from '../shop';

export const walmart: Shop = {
  id: 'walmart',
  name: 'Walmart',
  hosts: ['walmart.com', 'walmart.ca'],
  productPath: /^\/(?:en\/|fr\/)?ip\/(?:[^/?]+\/)?[A-Z0-9]+(?:[/?]|$)/,
  exclude: [],
  passages: {
    title: [{ css: 'h1[itemprop="name"]', seen: 'code' }],
  },
  pickers: [
    {
      group: { css: '[data-testid^="variant-group-"]', seen: 'code' },
      name: '.mid-gray',
      option: '[data-testid="variant-tile"]',
      chosenPrefix: 'selected,',
    },
  ],
};
