import type { Shop } from '../shop';

export const opencart: Shop = {
  id: 'opencart',
  name: 'OpenCart',
  hosts: [],
  productPath: /[?&]route=product\/product|^\/[^?]+/,
  marks: [
    { css: '#product #button-cart', seen: 'code' },
    { css: 'meta[name="generator"][content*="OpenCart" i]', seen: 'code' },
  ],
  exclude: [],
  passages: {
    title: [{ css: '#content h1', seen: 'code' }],
  },
  pickers: [],
};
