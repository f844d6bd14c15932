import type { Shop } from '../shop';

export const bigcommerce: Shop = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  hosts: [],
  productPath: /^\/[^/?]+\/?(?:\?|$)/,
  marks: [{ css: '.productView [data-product-attribute], h1.productView-title', seen: 'code' }],
  exclude: [{ css: '.productCarousel, [data-product-reviews], #tab-related, #tab-similar', seen: 'code' }],
  passages: {
    title: [{ css: 'h1.productView-title', seen: 'code' }],
  },
  pickers: [
    { group: { css: '[data-product-attribute] select[name^="attribute["]', seen: 'code' } },
    {
      group: { css: '[data-product-attribute]', seen: 'code' },
      name: '.form-label',
      option: 'input[type="radio"][name^="attribute["]',
      chosen: ':checked',
    },
  ],
};
