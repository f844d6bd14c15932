import { describe, expect, test } from 'vitest';
import { findFirst } from '../../src/page/nodes';
import { splitLabelled, stretchesOf } from '../../src/page/region';
import { pageOf } from './page-of';

/** Rows as "label = text", items as "- text", lines as they are. */
function layout(html: string): string[] {
  const root = findFirst(pageOf(`<body><main>${html}</main></body>`), 'main');
  const stretches = root ? stretchesOf(root, () => false) : [];
  return stretches.map(({ kind, label, text }) =>
    kind === 'row' ? `${label} = ${text}` : kind === 'item' ? `- ${text}` : text,
  );
}

describe('reads rows', () => {
  test.each([
    ['th and td', '<table><tr><th>Needle length</th><td>0.5 mm</td></tr></table>', ['Needle length = 0.5 mm']],
    [
      'two pairs side by side',
      '<table><tr><td>Brand:</td><td>X</td><td>Length:</td><td>1 mm</td></tr></table>',
      ['Brand = X', 'Length = 1 mm'],
    ],
    [
      'a table with heads',
      '<table><tr><th>Model</th><th>Needle length</th><th>Needles</th></tr><tr><td>A</td><td>0.5 mm</td><td>192</td></tr></table>',
      ['A Needle length = 0.5 mm', 'A Needles = 192'],
    ],
    ['dt and dd', '<dl><dt>Needle length:</dt><dd>0.5 mm</dd></dl>', ['Needle length = 0.5 mm']],
    ['wrapped dt and dd', '<dl><div><dt>Material</dt><dd>Titanium</dd></div></dl>', ['Material = Titanium']],
    ['"label: value" in a list', '<ul><li>Needle length: 0.5 mm</li></ul>', ['Needle length = 0.5 mm']],
    ['bold label in a list', '<ul><li><b>Material:</b> Titanium</li></ul>', ['Material = Titanium']],
    [
      'label and value as neighbours',
      '<div class="spec"><span class="spec-name">Length</span><span>0.5 mm</span></div>',
      ['Length = 0.5 mm'],
    ],
    [
      'value before label',
      '<div><div class="stat-number">2.5mm</div><div class="stat-label">Needle penetration</div></div>',
      ['Needle penetration = 2.5mm'],
    ],
    [
      'pairs beside each other',
      '<div class="stats"><div class="stat"><b>2.5mm</b><i>Needle depth</i></div><div class="stat"><b>16</b><i>Needles</i></div></div>',
      ['Needle depth = 2.5mm', 'Needles = 16'],
    ],
    ['full-width colons', '<p>针长：0.5毫米</p>', ['针长 = 0.5毫米']],
    ['lines after br', '<p>Needle length: 0.5 mm<br>Needles: 192</p>', ['Needle length = 0.5 mm', 'Needles = 192']],
  ])('%s', (_, html, expected) => expect(layout(html)).toEqual(expected));
});

describe('does not take for a row', () => {
  test.each([
    ['prose', '<p>A roller for the face. It has needles.</p>', ['A roller for the face. It has needles.']],
    ['a list item of prose', '<ul><li>540 titanium needles</li></ul>', ['- 540 titanium needles']],
    [
      'a sentence with a colon',
      '<p>Here is how we do it every day at our clinic: gently</p>',
      ['Here is how we do it every day at our clinic: gently'],
    ],
    ['an address', '<p>https://shop.example/x</p>', ['https://shop.example/x']],
    [
      'two columns of prose',
      '<div><div><p>One.</p><p>Two.</p></div><div><p>Three.</p></div></div>',
      ['One.', 'Two.', 'Three.'],
    ],
  ])('%s', (_, html, expected) => expect(layout(html)).toEqual(expected));
});

describe('leaves out', () => {
  test.each([
    ['links that stand alone', '<p>0.5 mm</p><div><a href="/x">Derma roller 2.0 mm</a></div>', ['0.5 mm']],
    [
      'lists of links',
      '<p>0.5 mm</p><p>Tags: <a href="/x">roller 2.0 mm</a>, <a href="/y">stamp 1.5 mm</a></p>',
      ['0.5 mm', 'Tags: ,'],
    ],
    ['data for scripts', '<div>{"sku":"1","length":"2 mm"}</div><p>0.5 mm</p>', ['0.5 mm']],
  ])('%s', (_, html, expected) => expect(layout(html)).toEqual(expected));
  test('but not links within a sentence', () => {
    expect(layout('<p>A <a href="/x">derma roller</a> of 0.5 mm.</p>')).toEqual(['A derma roller of 0.5 mm.']);
  });
});

describe('descends', () => {
  test.each([
    [
      'into layout tables',
      '<table><tr><td><table><tr><td>Length</td><td>1 mm</td></tr></table></td></tr></table>',
      ['Length = 1 mm'],
    ],
    [
      'into nested lists',
      '<ul><li>Set:<ul><li>0.5 mm</li><li>1.0 mm</li></ul></li></ul>',
      ['- 0.5 mm', '- 1.0 mm', 'Set:'],
    ],
  ])('%s', (_, html, expected) => expect(layout(html)).toEqual(expected));
});

describe('splitLabelled', () => {
  test.each([
    ['Needle length: 0.5 mm', { label: 'Needle length', text: '0.5 mm' }],
    ['- Material : Titan', { label: 'Material', text: 'Titan' }],
    ['12:30', null],
    ['https://x.example', null],
    ['Dr. Pen: M8', null],
    ['Good to know: Clean it. Then dry it. Then store it.', null],
  ])('%s', (words, expected) => expect(splitLabelled(words)).toEqual(expected));
});
