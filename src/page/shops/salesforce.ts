import type { Shop } from '../shop';

export const salesforce: Shop = {
  id: 'salesforce',
  name: 'Salesforce Commerce Cloud',
  hosts: [],
  productPath: /\.html(?:\?|$)/,
  marks: [{ css: 'script[src*="demandware"], link[href*="demandware"], img[src*="demandware"]', seen: '2021-03' }],
  exclude: [],
  passages: {
    title: [{ css: 'h1.product-name', seen: 'code' }],
  },
  pickers: [{ group: { css: '.product-variations select', seen: '2021-03' } }],
};
