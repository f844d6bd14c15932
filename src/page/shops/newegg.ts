import type { Shop } from '../shop';

export const newegg: Shop = {
  id: 'newegg',
  name: 'Newegg',
  hosts: ['newegg.com', 'newegg.ca'],
  productPath: /^\/(?:[^/?]+\/)?p\/(?!pl(?:[/?]|$))[A-Z0-9-]+(?:[/?]|$)|^\/Product\/Product\.aspx\?(?:[^#]*&)?Item=/i,
  exclude: [],
  passages: {
    title: [
      { css: '#grpDescrip_h', seen: '2016-05' },
      { css: 'h1.product-title', seen: 'code' },
    ],
    attribute: [{ css: '#Specs', seen: '2016-05' }],
  },
  pickers: [],
};
