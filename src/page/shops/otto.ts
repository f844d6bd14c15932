import type { Shop } from '../shop';

export const otto: Shop = {
  id: 'otto',
  name: 'Otto',
  hosts: ['otto.de'],
  productPath: /^\/p\/[^/?]+-[A-Z0-9]+\/?(?:\?|$)/i,
  exclude: [],
  passages: {
    title: [{ css: 'h1[itemprop="name"]', seen: '2021-03' }],
  },
  pickers: [],
};
