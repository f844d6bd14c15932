import type { Shop } from '../shop';

/** Class names are hashed and change: what is known is only where its product pages are. */
export const flipkart: Shop = {
  id: 'flipkart',
  name: 'Flipkart',
  hosts: ['flipkart.com'],
  productPath: /^\/[^/?]+\/p\/[a-z0-9]+/,
  exclude: [],
  passages: {},
  pickers: [],
};
