import fc from 'fast-check';
import { text } from './hostile-text';

/** Names that a page's data use, and such as an object has without being given them. */
const KEYS = [
  '@type',
  '@id',
  '@graph',
  '@context',
  'mainEntity',
  'mainEntityOfPage',
  'name',
  'description',
  'url',
  'offers',
  'hasVariant',
  'additionalProperty',
  'material',
  'size',
  'value',
  'minValue',
  'maxValue',
  'unitText',
  'unitCode',
  'itemListElement',
  'item',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'hasOwnProperty',
  'then',
  'length',
] as const;

const TYPES = [
  'Product',
  'ProductGroup',
  'http://schema.org/Product',
  'BreadcrumbList',
  'constructor',
  'PRODUCT',
] as const;
/** Few, so that they meet: nodes that name one another, and themselves. */
const IDS = ['#a', '#b', '__proto__', '', 'https://shop.example/a'] as const;

const NUMBERS = [
  '0',
  '-0',
  '0.5',
  '1.5',
  '1e308',
  '1e999',
  '-1e-999',
  '123456789012345678901234567890',
  'NaN',
  'Infinity',
];

const leaf: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: text.map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: fc.constantFrom(...TYPES, ...IDS).map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom('null', 'true', 'false', '{}', '[]', '""') },
);

function objectOf(pairs: readonly (readonly [string, string])[]): string {
  return `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

/** Values as text, since neither `__proto__` nor what is no JSON can be written down otherwise. */
const { value } = fc.letrec<{ value: string; object: string; array: string; product: string }>((tie) => ({
  value: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaf, tie('product'), tie('object'), tie('array')),
  object: fc.array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 5 }).map(objectOf),
  array: fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
  product: fc
    .record({ id: fc.constantFrom(...IDS), name: tie('value'), variant: tie('value'), property: tie('value') })
    .map(({ id, name, variant, property }) =>
      objectOf([
        ['@type', '"Product"'],
        ['@id', JSON.stringify(id)],
        ['name', name],
        ['hasVariant', variant],
        ['additionalProperty', property],
      ]),
    ),
}));

/** Nested deeper than anyone means it. */
const nested: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('[', '{"@graph":[', '{"mainEntity":', '{"__proto__":', '{"a":'),
    fc.integer({ min: 1, max: 3_000 }),
    value,
  )
  .map(([open, depth, inner]) => {
    const close = [...open].reverse().flatMap((mark) => (mark === '[' ? [']'] : mark === '{' ? ['}'] : []));
    return open.repeat(depth) + inner + close.join('').repeat(depth);
  });

const AROUND = [
  '',
  ' ',
  '\n',
  '/*<![CDATA[*/',
  '//]]>',
  '<!--',
  '-->',
  '-->\n;',
  ' '.repeat(500),
  '\ufeff',
  '\u0000',
  ';',
  '}',
] as const;

/** What stands in a page's data blocks: JSON, almost JSON, and anything else. */
export const jsonText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: value },
  { weight: 1, arbitrary: nested },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...AROUND), value, fc.constantFrom(...AROUND)).map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.tuple(value, fc.nat({ max: 400 })).map(([whole, length]) => whole.slice(0, length)) },
  { weight: 1, arbitrary: text },
);
