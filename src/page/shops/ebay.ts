import type { Shop } from '../shop';

/** eBay: the seller's description stands in a frame of another host and is read there. */
export const ebay: Shop = {
  id: 'ebay',
  name: 'eBay',
  hosts: [
    'ebay.com',
    'ebay.ca',
    'ebay.co.uk',
    'ebay.ie',
    'ebay.de',
    'ebay.at',
    'ebay.ch',
    'ebay.fr',
    'ebay.it',
    'ebay.es',
    'ebay.nl',
    'ebay.be',
    'ebay.pl',
    'ebay.com.au',
    'ebay.com.sg',
    'ebay.com.my',
    'ebay.com.hk',
    'ebay.ph',
  ],
  productPath: /^\/(?:itm|p)\/(?:[^/?]+\/)?\d{6,}(?:[/?]|$)/,
  exclude: [
    { css: '.ux-layout-section--shipping, .ux-layout-section--returns, .ux-layout-section--payments', seen: 'code' },
    { css: '[id^="merch_html"]', seen: '2020-09' },
    { css: '#rwid', seen: '2020-09' },
    // A hidden title that keeps the name of whatever was looked at before.
    { css: '#vi-lkhdr-itmTitl', seen: '2020-09' },
  ],
  passages: {
    title: [
      { css: 'h1.x-item-title__mainTitle', seen: 'code' },
      { css: '#itemTitle', seen: '2020-09' },
    ],
    breadcrumb: [
      { css: '#vi-VR-brumb-lnkLst', seen: '2020-09' },
      { css: 'nav.breadcrumbs', seen: 'code' },
    ],
    attribute: [
      { css: '.ux-layout-section--features', seen: 'code' },
      { css: '.ux-layout-section-evo', seen: 'code' },
      { css: '.itemAttr', seen: '2020-09' },
    ],
    description: [{ css: '#vi-desc-maincntr', seen: '2020-09' }],
  },
  pickers: [
    {
      // Its select, out of sight, has no words.
      group: { css: '.x-msku-evo .listbox-button', seen: 'code' },
      name: '.btn__label',
      option: '[role="option"]',
      words: '.listbox__value',
      chosen: '[aria-selected="true"]',
      chosenWords: '.btn__text',
    },
    { group: { css: 'select.x-msku__select-box', seen: 'code' } },
    { group: { css: 'select.msku-sel', seen: '2020-09' } },
  ],
};

/** The host of the frame that holds a seller's description. */
export const ebayDescriptionHost = 'ebaydesc.com';
