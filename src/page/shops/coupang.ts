import type { Shop } from '../shop';

export const coupang: Shop = {
  id: 'coupang',
  name: 'Coupang',
  hosts: ['coupang.com'],
  productPath: /^\/v[mp]\/products\/\d+/,
  exclude: [],
  passages: {
    title: [{ css: '.prod-buy-header__title', seen: 'code' }],
    breadcrumb: [{ css: '#breadcrumb', seen: 'code' }],
    attribute: [{ css: '#itemBrief', seen: 'code' }],
    bullet: [{ css: '.prod-description-attribute', seen: 'code' }],
  },
  pickers: [
    {
      group: { css: '.prod-option__item', seen: 'code' },
      name: '.title',
      option: 'li',
      chosen: '.selected',
      chosenWords: '.prod-option__selected .value',
    },
  ],
};
