import type { Shop } from '../shop';

/** Details arrive late, by requests of the page; watching it brings them in. */
export const target: Shop = {
  id: 'target',
  name: 'Target',
  hosts: ['target.com'],
  productPath: /^\/p\/[^/?]+\/-\/A-\d+/,
  exclude: [],
  passages: {
    title: [{ css: 'h1[data-test="product-title"]', seen: 'code' }],
  },
  pickers: [],
};
