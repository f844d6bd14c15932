import type { Shop } from '../shop';

export const mercadoLibre: Shop = {
  id: 'mercado-libre',
  name: 'Mercado Libre',
  hosts: [
    'mercadolibre.com.ar',
    'mercadolibre.com.mx',
    'mercadolibre.cl',
    'mercadolibre.com.co',
    'mercadolibre.com.pe',
    'mercadolibre.com.uy',
    'mercadolibre.com.ec',
    'mercadolibre.com.ve',
    'mercadolivre.com.br',
  ],
  productPath: /^\/(?:[^/?]+\/p\/|p\/)?(?:up\/)?M[A-Z]{2}U?-?\d+/,
  exclude: [],
  passages: {
    title: [{ css: 'h1.ui-pdp-title', seen: 'code' }],
  },
  pickers: [
    {
      group: { css: '.ui-pdp-variations__picker', seen: 'code' },
      name: '.ui-pdp-variations__label, .ui-pdp-variations__title',
      option: 'a, li',
      chosen: '[class*="SELECTED"], [aria-current]',
      chosenWords: '.ui-pdp-variations__selected-label',
    },
  ],
};
