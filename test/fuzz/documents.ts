import fc from 'fast-check';
import { detect } from '../../src/page/detect';
import { findOption, readPage } from '../../src/page/read';
import { readFrame } from '../../src/page/read-frame';
import { provideDom } from './dom';
import { text, words } from './hostile-text';
import { jsonText } from './json-text';
import { anyListing } from './listings';
import { expectUntouchedPrototypes, type Property } from './property';

/** Where the page claims to be: shops with an adapter, and others. */
const ADDRESSES = [
  'https://www.amazon.com/dp/B0DEMO0150',
  'https://www.ebay.com/itm/555000000001',
  'https://www.etsy.com/listing/900000003/roller',
  'https://shop.example/products/roller?variant=1',
  'not an address',
] as const;

/** Names that shadow what an element or a document has of its own. */
const CLOBBERS = [
  'body',
  'children',
  'querySelectorAll',
  'querySelector',
  'parentElement',
  'getAttribute',
  'textContent',
  'documentElement',
  'URL',
  'attributes',
  '__proto__',
  'constructor',
] as const;

const SIZES = ['0.25 mm', '0.5 mm', '1.5 mm', '1.\u200b5 mm', 'Select…', '', '<b>2 mm</b>'] as const;

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

const said = fc.oneof({ weight: 4, arbitrary: text.map(escaped) }, { weight: 1, arbitrary: text });
const label = words.map(escaped);
const size = fc.constantFrom(...SIZES).map(escaped);
const sizes = fc.array(size, { maxLength: 4 });
const name = fc.constantFrom('size', 'Needle length', 'quantity', 'id', 'unnamed', ...CLOBBERS);

/** Parts that shops build their pages of, filled with anything. */
const part: fc.Arbitrary<string> = fc.oneof(
  said.map((words) => `<p>${words}</p>`),
  said.map((words) => `<h1>${words}</h1>`),
  said.map((words) => `<h2>${words}</h2>`),
  said.map((words) => `<span id="productTitle">${words}</span>`),
  said.map((words) => `<div id="feature-bullets"><ul><li>${words}</li></ul></div>`),
  fc.tuple(label, said).map(([one, other]) => `<table><tr><th>${one}</th><td>${other}</td></tr></table>`),
  fc.tuple(label, said).map(([one, other]) => `<dl><dt>${one}</dt><dd>${other}</dd></dl>`),
  fc.tuple(label, said).map(([one, other]) => `<div class="spec"><b class="label">${one}:</b><i>${other}</i></div>`),
  fc.tuple(name, label, sizes).map(([key, named, options]) => {
    const items = options.map((option, i) => `<option value="${i}">${option}</option>`).join('');
    return `<label for="s">${named}</label><select id="s" name="${key}">${items}</select>`;
  }),
  fc.tuple(name, label, sizes).map(([key, named, options]) => {
    const items = options
      .map((option) => `<label><input type="radio" name="${key}" checked>${option}</label>`)
      .join('');
    return `<fieldset><legend>${named}</legend>${items}</fieldset>`;
  }),
  fc.tuple(label, sizes).map(([named, options]) => {
    const items = options.map((option) => `<li class="swatch selected" tabindex="0">${option}</li>`).join('');
    return `<b>${named}</b><ul id="variation_size_name" class="swatches">${items}</ul>`;
  }),
  sizes.map((options) => options.map((option) => `<button aria-pressed="true">${option}</button>`).join('')),
  fc
    .tuple(label, said)
    .map(
      ([named, words]) =>
        `<div itemscope itemtype="https://schema.org/Product"><i itemprop="name">${named}</i><i itemprop="description">${words}</i></div>`,
    ),
  jsonText.map((data) => `<script type="application/ld+json">${data}</script>`),
  said.map((words) => `<meta property="og:title" content="${words}"><meta name="description" content="${words}">`),
  fc.constantFrom(...CLOBBERS).map((key) => `<img name="${key}" id="${key}">`),
  fc.constant('<p class="price">9.00</p>'),
  fc.constantFrom(
    '<script>',
    '</div>',
    '<!--',
    '<svg><title>',
    '<template>',
    '<table><tr>',
    '<frameset>',
    '<plaintext>',
    '</body></html>',
  ),
);

/** Parts within parts; a form's fields shadow the form's own properties. */
const { body } = fc.letrec<{ body: string; group: string }>((tie) => ({
  body: fc
    .array(fc.oneof({ weight: 5, arbitrary: part }, { weight: 1, arbitrary: tie('group') }), { maxLength: 6 })
    .map((parts) => parts.join('')),
  group: fc.oneof(
    tie('body').map((inner) => `<main>${inner}</main>`),
    tie('body').map((inner) => `<section class="related">${inner}</section>`),
    fc
      .tuple(fc.constantFrom(...CLOBBERS), tie('body'))
      .map(([key, inner]) => `<form id="${key}"><input name="${key}">${inner}</form>`),
    fc.tuple(fc.integer({ min: 1, max: 60 }), tie('body')).map(([depth, inner]) => '<div>'.repeat(depth) + inner),
  ),
}));

interface Visit {
  url: string;
  title: string;
  body: string;
}

export const anyDocument: Property<Visit> = {
  name: 'document',
  inputs: fc.record({
    url: fc.constantFrom(...ADDRESSES),
    title: fc.oneof(fc.constant('Derma roller'), said),
    body,
  }),
  sizeOf: ({ title, body: html }) => title.length + html.length,
  check({ url, title, body: html }) {
    provideDom();
    const document = new DOMParser().parseFromString(
      `<html><head><title>${title}</title></head><body>${html}</body></html>`,
      'text/html',
    );
    detect(document, url);
    readFrame(document);
    const listing = readPage(document, url);
    if (listing.isUnread) throw new Error('reading it threw');
    for (const choice of listing.variants) findOption(document, choice.label);
    if (listing.url !== url) throw new Error(`another address: ${listing.url}`);
    anyListing.check({ listing, preferences: { preferredMm: null, area: null, firstTime: false } });
    expectUntouchedPrototypes();
  },
};
