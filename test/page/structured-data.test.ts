import { describe, expect, test } from 'vitest';
import { linkedProducts, microdataProducts } from '../../src/page/structured-data';
import { pageOf } from './page-of';

function withData(...blocks: string[]): Document {
  return pageOf(
    `<body>${blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')}</body>`,
  );
}

function namesIn(...blocks: unknown[]): string[] {
  return linkedProducts(withData(...blocks.map((block) => JSON.stringify(block)))).map(({ name }) => name);
}

const ROLLER = { '@type': 'Product', name: 'Derma roller 0.5 mm' };

describe('finds the product', () => {
  test.each([
    ['at the top', ROLLER],
    ['in an array', [{ '@type': 'Organization', name: 'Shop' }, ROLLER]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite', name: 'Shop' }, ROLLER] }],
    ['as the main entity', { '@type': 'ItemPage', mainEntity: ROLLER }],
    ['of several types', { ...ROLLER, '@type': ['Product', 'IndividualProduct'] }],
    ['of a full type', { ...ROLLER, '@type': 'http://schema.org/Product' }],
    ['as a group', { ...ROLLER, '@type': 'ProductGroup' }],
  ])('%s', (_, block) => expect(namesIn(block)).toEqual(['Derma roller 0.5 mm']));
});

describe('does not take for the product', () => {
  test.each([
    ['what it is related to', { ...ROLLER, isRelatedTo: { '@type': 'Product', name: 'Roller 2.0 mm' } }],
    ['what it is similar to', { ...ROLLER, isSimilarTo: [{ '@type': 'Product', name: 'Roller 2.0 mm' }] }],
    [
      'a list of others',
      [ROLLER, { '@type': 'ItemList', itemListElement: [{ item: { '@type': 'Product', name: 'Roller 2.0 mm' } }] }],
    ],
    ['what a review is of', { ...ROLLER, review: { itemReviewed: { '@type': 'Product', name: 'Roller 2.0 mm' } } }],
  ])('%s', (_, block) => expect(namesIn(block)).toEqual(['Derma roller 0.5 mm']));
});

describe('never breaks on', () => {
  const good = JSON.stringify(ROLLER);
  test.each([
    ['broken JSON', '{"@type":"Product",'],
    ['nothing', ''],
    ['null', 'null'],
    ['numbers and texts', '[1,"x",null,true]'],
    ['prototype keys', '{"__proto__":{"@type":"Product","name":"x"},"constructor":"y"}'],
    ['names that are no texts', '{"@type":"Product","name":{"a":1},"description":[[[]]]}'],
    ['endless reference', '{"@id":"#a","mainEntity":{"@id":"#a"}}'],
    ['deep nesting', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['a block longer than any product needs', `{"@type":"Product","name":"${'x'.repeat(1_100_000)}"}`],
  ])('%s', (_, block) => {
    expect(linkedProducts(withData(block, good)).map(({ name }) => name)).toContain('Derma roller 0.5 mm');
  });
  test.each([
    ['bare line breaks in texts', '{"@type":"Product","name":"Derma\nroller 0.5 mm"}'],
    ['comments around it', '/*<![CDATA[*/ {"@type":"Product","name":"Derma roller 0.5 mm"} /*]]>*/'],
    ['html comments around it', '<!-- {"@type":"Product","name":"Derma roller 0.5 mm"} -->'],
  ])('%s, and reads it', (_, block) => {
    expect(linkedProducts(withData(block)).map(({ name }) => name)).toEqual(['Derma roller 0.5 mm']);
  });
});

describe('reads', () => {
  test('descriptions without their markup', () => {
    const [product] = linkedProducts(
      withData(
        JSON.stringify({ ...ROLLER, description: '<p>Needles: 540</p><p>Steel &amp; &lt;b&gt;more&lt;/b&gt;</p>' }),
      ),
    );
    expect(product?.description).toBe('Needles: 540\nSteel & more');
  });
  test('properties with units', () => {
    const [product] = linkedProducts(
      withData(
        JSON.stringify({
          ...ROLLER,
          material: ['Titanium', 'ABS'],
          size: { '@type': 'SizeSpecification', name: 'Small' },
          additionalProperty: [
            { name: 'Needle length', value: 0.5, unitCode: 'MMT' },
            { name: 'Depth', minValue: 0.25, maxValue: 2.5, unitText: 'mm' },
            { name: 'Empty' },
            { name: 'Tiny', value: 5e-7, unitText: 'mm' },
            { name: 'Huge', value: 2e29, unitText: 'mm' },
            'nonsense',
          ],
        }),
      ),
    );
    expect(product?.properties).toEqual([
      { label: 'material', text: 'Titanium, ABS' },
      { label: 'size', text: 'Small' },
      { label: 'Needle length', text: '0.5 mm' },
      { label: 'Depth', text: '0.25 - 2.5 mm' },
    ]);
  });
  test('variants, also by reference', () => {
    const [product] = linkedProducts(
      withData(
        JSON.stringify({
          '@graph': [
            {
              '@type': 'ProductGroup',
              name: 'Roller',
              hasVariant: [{ '@id': '#1' }, { '@type': 'Product', name: 'Roller 1.0 mm', url: '/r?v=2' }],
            },
            { '@type': 'Offer', '@id': '#1', name: 'Roller 0.5 mm', url: '/r?v=1' },
          ],
        }),
      ),
    );
    expect(product?.variants.map(({ name, url }) => [name, url])).toEqual([
      ['Roller 0.5 mm', '/r?v=1'],
      ['Roller 1.0 mm', '/r?v=2'],
    ]);
  });
});

describe('microdata', () => {
  test('reads the outer product, not those within it', () => {
    const document = pageOf(`<body><div itemscope itemtype="https://schema.org/Product">
      <h1 itemprop="name">Derma roller</h1><p itemprop="description">0.5 mm needles</p><meta itemprop="material" content="Titanium">
      <div itemprop="isRelatedTo" itemscope itemtype="https://schema.org/Product"><b itemprop="name">Roller 2.0 mm</b></div>
      <div itemprop="additionalProperty" itemscope><i itemprop="name">Needle length</i><i itemprop="value">0.5 mm</i></div>
      <div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Other</b></div></div></body>`);
    const products = microdataProducts(document);
    expect(products.map(({ name }) => name)).toEqual(['Derma roller']);
    expect(products[0]?.description).toBe('0.5 mm needles');
    expect(products[0]?.properties).toEqual([
      { label: 'material', text: 'Titanium' },
      { label: 'Needle length', text: '0.5 mm' },
    ]);
  });
});
