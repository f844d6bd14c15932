import type { Shop } from '../shop';

export const taobao: Shop = {
  id: 'taobao',
  name: 'Taobao',
  hosts: ['item.taobao.com', 'world.taobao.com'],
  productPath: /^\/item(?:\.htm|\/\d+\.htm)/,
  exclude: [],
  passages: {
    title: [{ css: 'h3.tb-main-title', seen: '2018-06' }],
    attribute: [{ css: '#attributes', seen: '2018-06' }],
  },
  pickers: [
    {
      group: { css: 'dl.tb-prop', seen: '2018-06' },
      name: 'dt',
      option: 'dd li',
      words: 'span',
      chosen: 'li.tb-selected',
    },
  ],
};
