import type { Shop } from '../shop';

/** The first h1 of the page is the logo's. */
export const tmall: Shop = {
  id: 'tmall',
  name: 'Tmall',
  hosts: ['detail.tmall.com', 'detail.tmall.hk'],
  productPath: /^\/(?:hk\/)?item(?:_o)?\.htm/,
  exclude: [],
  passages: {
    title: [{ css: '.tb-detail-hd h1', seen: '2018-06' }],
    attribute: [{ css: '#J_AttrUL', seen: '2018-06' }],
  },
  pickers: [
    {
      group: { css: 'dl.tm-sale-prop', seen: '2018-06' },
      name: 'dt',
      option: 'dd li',
      words: 'span',
      chosen: 'li.tb-selected',
    },
  ],
};
