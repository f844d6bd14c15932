import type { Shop } from '../shop';

export const alibaba: Shop = {
  id: 'alibaba',
  name: 'Alibaba',
  hosts: ['alibaba.com'],
  productPath: /^\/product-detail\/[^/?]*_\d+\.html/,
  exclude: [],
  passages: {
    title: [{ css: 'h1.ma-title', seen: '2019-11' }],
    attribute: [{ css: 'dl.do-entry-item', seen: '2019-11' }],
  },
  pickers: [],
};
