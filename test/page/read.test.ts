import { describe, expect, test } from 'vitest';
import type { Listing } from '../../src/core/listing';
import { findOption, readPage } from '../../src/page/read';
import { pageOf } from './page-of';

const URL = 'https://www.little-shop.example/p/roller';

function read(body: string, head = '', url = URL): Listing {
  return readPage(pageOf(`<html lang="en"><head>${head}</head><body>${body}</body></html>`), url);
}

function words({ passages }: Listing): string[] {
  return passages.map(({ label, text }) => (label ? `${label}: ${text}` : text));
}

const SALE = '<p class="price">9.00</p>';
const TITLE = '<title>Derma roller 0.5 mm | Little shop</title>';

describe('the title', () => {
  test.each([
    ['the heading most like the title tag', '<h1>Sale</h1><h1>Derma roller 0.5 mm</h1>', TITLE, 'Derma roller 0.5 mm'],
    [
      'not the heading of a dialog',
      '<h1>Your privacy</h1><h2 class="product-name">Derma roller 0.5 mm</h2>',
      TITLE,
      'Derma roller 0.5 mm',
    ],
    [
      'Open Graph where no heading fits',
      '<h1>Welcome</h1>',
      '<meta property="og:title" content="Derma roller">',
      'Derma roller',
    ],
    ['the title tag where there is nothing else', '<p>Hello</p>', '<title>Derma roller</title>', 'Derma roller'],
    [
      "the data's name before Open Graph",
      '<p>x</p>',
      '<meta property="og:title" content="Shop"><script type="application/ld+json">{"@type":"Product","name":"Derma pen"}</script>',
      'Derma pen',
    ],
  ])('is %s', (_, body, head, expected) => {
    expect(read(SALE + body, head).passages.find(({ field }) => field === 'title')?.text).toBe(expected);
  });
});

describe('other products never reach the listing', () => {
  test.each([
    ['a carousel', '<div class="product-carousel"><p>Roller 2.0 mm</p></div>'],
    ['a section by its heading', '<section><h2>You may also like</h2><p>Roller 2.0 mm</p></section>'],
    ['a part without a section of its own', '<h2>Customers also bought</h2><p>Roller 2.0 mm</p>'],
    ['a part with a heading in German', '<div><h3>Ähnliche Artikel</h3><p>Roller 2.0 mm</p></div>'],
    [
      'a part whose heading tells late',
      '<div><h2>Quienes vieron este producto también compraron</h2><p>Roller 2.0 mm</p></div>',
    ],
    ['what people say under another name', '<div><h2>What customers say</h2><p>Roller 2.0 mm</p></div>'],
    ['a part with a heading in Japanese', '<div><h3>関連商品</h3><p>Roller 2.0 mm</p></div>'],
    ['cards', `<div>${'<div><a href="/x"><img>Derma roller 2.0 mm titanium</a></div>'.repeat(3)}</div>`],
    [
      'cards with a number each',
      `<ul>${[1, 2, 3].map((id) => `<li class="product type-product post-${id}"><a href="/x"><img>Derma roller 2.0 mm titanium</a></li>`).join('')}</ul>`,
    ],
    [
      'cards of which one is marked',
      `<div>${['slide', 'slide active', 'slide'].map((name) => `<div class="${name}"><a href="/x"><img>Derma roller 2.0 mm titanium</a></div>`).join('')}</div>`,
    ],
    ['reviews', '<div id="customer-reviews"><p>I had one of 2.0 mm</p></div>'],
    ['questions', '<div class="product-questions"><p>Is there a 2.0 mm one?</p></div>'],
    ['a comparison', '<div class="comparison-table"><table><tr><td>Other</td><td>2.0 mm</td></tr></table></div>'],
    ['a menu', '<nav><ul><li>Rollers up to 2.0 mm</li></ul></nav>'],
    ['the footer', '<footer><p>Rollers up to 2.0 mm</p></footer>'],
    ['a menu by its role', '<div role="navigation"><p>Rollers up to 2.0 mm</p></div>'],
    ['links', '<p><a href="/x">Roller 2.0 mm</a></p>'],
    ['sponsored things', '<div class="sponsored-items"><p>Roller 2.0 mm</p></div>'],
  ])('%s', (_, html) => {
    const listing = read(`<main><h1>Derma roller 0.5 mm</h1>${SALE}<p>Titanium needles</p>${html}</main>`, TITLE);
    expect(words(listing)).toContain('Titanium needles');
    expect(JSON.stringify(listing)).not.toContain('2.0');
  });
  test('but parts of the product are no cards of others, though each has a picture and a link', () => {
    const part = (name: string, text: string) =>
      `<div class="clear ${name}"><img><a href="#more">More</a><p>${text}</p></div>`;
    const parts = part('gallery', 'Titanium needles') + part('offer', 'In stock today') + part('facts', 'For the face');
    const listing = read(`<h1>Derma roller 0.5 mm</h1><div>${parts}${SALE}</div>`, TITLE);
    expect(words(listing)).toContain('Titanium needles');
  });
  test('but what stands around the title always counts', () => {
    const listing = read(
      `<div class="related-wrapper modal"><h1>Derma roller 0.5 mm</h1>${SALE}<p>Titanium needles</p></div>`,
      TITLE,
    );
    expect(words(listing)).toContain('Titanium needles');
  });
});

describe('merges what it finds', () => {
  test('keeps a disagreement between title, table and data', () => {
    const data =
      '<script type="application/ld+json">{"@type":"Product","name":"Derma roller 1.0 mm","description":"Steel needles"}</script>';
    const listing = read(
      `<h1>Derma roller 0.5 mm</h1><table><tr><th>Needle length</th><td>1.5 mm</td></tr></table>`,
      TITLE + data,
    );
    expect(words(listing)).toEqual([
      'Derma roller 0.5 mm',
      'Needle length: 1.5 mm',
      'name: Derma roller 1.0 mm',
      'Steel needles',
    ]);
  });
  test('says the same words once', () => {
    const data =
      '<script type="application/ld+json">{"@type":"Product","name":"Derma roller 0.5 mm","description":"Steel needles."}</script>';
    const listing = read('<h1>Derma roller 0.5 mm</h1><p>Steel needles.</p><p>Steel needles.</p>', TITLE + data);
    expect(words(listing)).toEqual(['Derma roller 0.5 mm', 'Steel needles.']);
  });
  test('takes the description tag, but not its cut end', () => {
    const text =
      'A derma roller with fine titanium needles for your face and a box to keep it in. Sizes 0.25 mm, 0.5 mm, 1.';
    expect(words(read(SALE, `${TITLE}<meta name="description" content="${text}">`)).at(-1)).toMatch(/0\.5 mm,$/);
  });
  test('cuts a long passage without cutting a number', () => {
    const listing = read(
      `<h1>Derma roller 0.5 mm</h1>${SALE}<p>${Array.from({ length: 400 }, (_, i) => `Needles of 0.5 mm are short, ${i} times`).join(' ')}</p>`,
      TITLE,
    );
    const long = listing.passages.filter(({ text }) => text.includes('short'));
    expect(long.length).toBeGreaterThan(3);
    for (const { text } of long) {
      expect(text.length).toBeLessThanOrEqual(1500);
      expect(text).not.toMatch(/^\.?5 mm|\b0\.?$/);
    }
  });
});

describe('variants in the data', () => {
  const data = (url: string) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'ProductGroup',
      name: 'Derma roller',
      hasVariant: [
        { '@type': 'Product', name: 'Derma roller - 0.25 mm', url: `${url}?variant=1` },
        { '@type': 'Product', name: 'Derma roller - 0.5 mm', url: `${url}?variant=2` },
      ],
    })}</script>`;
  const chosen = (listing: Listing) => listing.variants.map(({ label, selected }) => (selected ? `[${label}]` : label));

  test('are chosen by the address', () => {
    expect(chosen(read('<h1>Derma roller</h1>', data(URL), `${URL}?utm=x&variant=2`))).toEqual(['0.25 mm', '[0.5 mm]']);
  });
  test('are not chosen where the address names none', () => {
    expect(chosen(read('<h1>Derma roller</h1>', data(URL)))).toEqual(['0.25 mm', '0.5 mm']);
  });
  test('tell the choice of a picker that marks none', () => {
    const picker = '<ul class="swatches"><li>0.25 mm</li><li>0.5 mm</li></ul>';
    expect(chosen(read(`<h1>Derma roller</h1>${picker}`, data(URL), `${URL}?variant=2`))).toEqual([
      '0.25 mm',
      '[0.5 mm]',
    ]);
  });
  test('tell it in that dimension alone', () => {
    const picker =
      '<ul class="swatches"><li>0.25 mm</li><li>0.5 mm</li></ul><fieldset><legend>Colour</legend><label><input type="radio" name="c" checked>Black</label><label><input type="radio" name="c">Gold</label></fieldset>';
    expect(chosen(read(`<h1>Derma roller</h1>${picker}`, data(URL), `${URL}?variant=2`))).toEqual([
      '[Black]',
      'Gold',
      '0.25 mm',
      '[0.5 mm]',
    ]);
  });
  test('of which the longest that fits is meant', () => {
    const picker = '<ul class="swatches"><li>0.5 mm</li><li>0.5 mm gold</li></ul>';
    const gold = data(URL).replace('0.5 mm"', '0.5 mm gold"');
    expect(chosen(read(`<h1>Derma roller</h1>${picker}`, gold, `${URL}?variant=2`))).toEqual([
      '0.5 mm',
      '[0.5 mm gold]',
    ]);
  });
  test('give way to a picker on the page', () => {
    const picker = '<select name="Size"><option>1.0 mm</option><option>2.0 mm</option></select>';
    expect(chosen(read(`<h1>Derma roller</h1>${picker}`, data(URL)))).toEqual(['[1.0 mm]', '2.0 mm']);
  });
});

describe('the chosen variant outside of the picker', () => {
  const swatches = '<h1>Derma roller</h1><ul class="swatches"><li>0.25 mm</li><li>1.5 mm</li></ul>';
  const chosen = (body: string, head: string, url = URL) =>
    read(SALE + body, TITLE + head, url).variants.flatMap(({ label, selected }) => (selected ? label : []));
  const shopify = '<script id="shopify-features"></script>';
  const variations = (id: number) =>
    `<form class="variations_form" data-product_variations='[{"variation_id":7,"attributes":{"attribute_pa_size":"0-25-mm"}},{"variation_id":8,"attributes":{"attribute_pa_size":"1-5-mm"}}]'>${swatches}<input type="hidden" class="variation_id" value="${id}"></form>`;

  test.each([
    ['in a script of the theme', `${swatches}<script data-selected-variant>{"option1":"1.5 mm"}</script>`, ['1.5 mm']],
    ['in a broken script', `${swatches}<script data-selected-variant>{"option1":</script>`, []],
    ['in a script that says nothing of it', `${swatches}<script data-selected-variant>{"id":"1.5 mm"}</script>`, []],
  ])('%s', (_, body, expected) => expect(chosen(body, shopify)).toEqual(expected));
  test.each([
    ['by its number among all variations', 8, ['1.5 mm']],
    ['by no number', 0, []],
  ])('%s', (_, id, expected) => expect(chosen(variations(id), '')).toEqual(expected));
  test('in the address, against a hidden list of whole variants that was not kept up to date', () => {
    const list =
      '<h1>Derma roller</h1><select name="id"><option value="1" selected>0.25 mm</option><option value="2">1.5 mm</option></select>';
    expect(chosen(list, shopify)).toEqual(['0.25 mm']);
    expect(chosen(list, shopify, `${URL}?variant=2`)).toEqual(['1.5 mm']);
    expect(chosen(list, shopify, `${URL}?variant=3`)).toEqual(['0.25 mm']);
  });
});

describe('a picker', () => {
  const page = `<h1>Derma roller</h1>${SALE}<fieldset><legend>Size: 0.5mm</legend><input type="radio" name="s" id="a"><label for="a">0.5mm</label><input type="radio" name="s" id="b"><label for="b">1.5mm</label></fieldset>`;
  test('has its words in the variants only', () => {
    const listing = read(page, TITLE);
    expect(words(listing).join()).not.toContain('1.5mm');
    expect(listing.variants.map(({ label, dimension }) => [label, dimension])).toEqual([
      ['0.5mm', 'Size'],
      ['1.5mm', 'Size'],
    ]);
    expect(listing.variants[0]?.passages[0]).toEqual({ id: 'v0', field: 'variant', label: 'Size', text: '0.5mm' });
  });
  test('shows where a choice is', () => {
    expect(findOption(pageOf(`<body>${page}</body>`), '1.5mm')?.id).toBe('b');
    expect(findOption(pageOf(`<body>${page}</body>`), '2.0mm')).toBeNull();
  });
  test('shows the select of a choice in a select', () => {
    const select = '<h1>Derma roller</h1><select id="s" name="Size"><option>0.5 mm</option></select>';
    expect(findOption(pageOf(`<body>${select}</body>`), '0.5 mm')?.id).toBe('s');
  });
});

describe('pages that sell no one product say nothing', () => {
  test.each([
    [
      'an article',
      '<article><h1>Derma roller guide</h1><p>Clinics use 1.5 mm.</p></article>',
      '<title>Derma roller guide</title>',
    ],
    [
      'a list of products in the data',
      '<h1>Derma rollers</h1>',
      '<title>Derma rollers</title><script type="application/ld+json">[{"@type":"Product","name":"A"},{"@type":"Product","name":"B"}]</script>',
    ],
    [
      'a list of cards',
      `<h1>Derma rollers</h1><ul>${'<li><a href="/x"><img>Derma roller 1.5 mm</a><span class="price">9</span></li>'.repeat(4)}</ul>`,
      '<title>Derma rollers</title>',
    ],
    ['an empty page', '', ''],
  ])('%s', (_, body, head) => expect(read(body, head).passages).toEqual([]));
  test('a search in a known shop', () => {
    const listing = read(
      '<h1>Results for derma roller</h1><p class="price">9</p>',
      TITLE,
      'https://www.amazon.com/s?k=derma+roller',
    );
    expect(listing).toEqual({
      url: 'https://www.amazon.com/s?k=derma+roller',
      shop: 'amazon',
      lang: 'en',
      passages: [],
      variants: [],
    });
  });
});

describe('never throws', () => {
  test.each([
    ['a page without a body', '<html></html>'],
    ['frames', '<html><frameset><frame src="x"></frameset></html>'],
    [
      'clobbered names',
      '<body><form name="body"><input name="querySelectorAll"><input name="parentElement"></form><img name="title"><h1>Derma roller</h1></body>',
    ],
    ['deep nesting', `<body><h1>Derma roller</h1>${'<div>'.repeat(300)}0.5 mm</body>`],
    ['markup in titles', '<body><h1>&lt;script&gt;alert(1)&lt;/script&gt; Derma roller</h1></body>'],
  ])('%s', (_, html) => {
    expect(() => readPage(pageOf(html), URL)).not.toThrow();
    expect(() => readPage(pageOf(html), 'not an address')).not.toThrow();
  });
});
