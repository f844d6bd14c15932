import type { Shop } from '../shop';

/** The title leaves out the brand. */
export const sephora: Shop = {
  id: 'sephora',
  name: 'Sephora',
  hosts: ['sephora.com'],
  productPath: /^\/(?:ca\/[a-z]{2}\/)?product\/[^/?]*-P\d+/,
  exclude: [],
  passages: {
    title: [{ css: 'span[data-at="product_name"]', seen: 'code' }],
  },
  pickers: [],
};
