import type { Shop } from '../shop';

/** Shops built with WooCommerce, on hosts of their own. */
export const woocommerce: Shop = {
  id: 'woocommerce',
  name: 'WooCommerce',
  hosts: [],
  productPath: /\/(?:product|produkt|produit|producto|prodotto|produto)\/[^/?]+(?:[/?]|$)/,
  marks: [
    { css: 'body.woocommerce.single-product', seen: '2021-03' },
    { css: '.woocommerce-product-gallery', seen: '2021-03' },
    { css: 'h1.product_title', seen: '2021-03' },
  ],
  exclude: [
    { css: '.related.products, .up-sells, .cross-sells', seen: '2021-03' },
    { css: '#tab-reviews, #reviews', seen: '2021-03' },
  ],
  passages: {
    title: [{ css: 'h1.product_title, .product_title', seen: '2021-03' }],
    breadcrumb: [{ css: 'nav.woocommerce-breadcrumb', seen: '2021-03' }],
    attribute: [{ css: 'table.woocommerce-product-attributes, table.shop_attributes', seen: '2021-03' }],
    description: [
      { css: '.woocommerce-product-details__short-description', seen: '2021-03' },
      { css: '#tab-description, .woocommerce-Tabs-panel--description', seen: '2021-03' },
    ],
  },
  pickers: [
    { group: { css: '.variations_form select[name^="attribute_"]', seen: '2021-03' } },
    {
      // Swatch plugins set these over the select, which they hide.
      group: { css: 'ul.variable-items-wrapper', seen: 'code' },
      option: 'li.variable-item',
      chosen: '.selected, [aria-checked="true"]',
    },
  ],
};
