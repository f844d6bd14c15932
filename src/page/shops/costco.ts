import type { Shop } from '../shop';

export const costco: Shop = {
  id: 'costco',
  name: 'Costco',
  hosts: ['costco.com', 'costco.ca'],
  productPath: /\.product\.\d+\.html|^\/p\/-\/[^/?]+\/\d+/,
  exclude: [],
  passages: {
    title: [{ css: 'h1[itemprop="name"]', seen: '2021-03' }],
    attribute: [{ css: '.product-info-specs', seen: '2021-03' }],
    description: [{ css: '#product-details', seen: '2021-03' }],
  },
  pickers: [],
};
