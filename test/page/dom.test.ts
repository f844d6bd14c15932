import { describe, expect, test } from 'vitest';
import { textOf, tidy, tidyLine } from '../../src/page/dom';
import { findFirst } from '../../src/page/nodes';
import { pageOf } from './page-of';

function textIn(html: string): string {
  const root = findFirst(pageOf(`<body><div id="root">${html}</div></body>`), '#root');
  return root ? textOf(root) : 'no root';
}

describe('textOf', () => {
  test.each([
    ['keeps numbers and units of inline parts together', '<b>0.5</b>mm', '0.5mm'],
    ['sets a space between glued elements', '<span>Size</span><span>0.5 mm</span>', 'Size 0.5 mm'],
    ['does not cut a number that is spread over elements', '<span>1</span><span>.5mm</span>', '1.5mm'],
    ['does not cut a number at its comma', '<span>0,</span><span>25 mm</span>', '0,25 mm'],
    ['does not cut a word in which a part is marked', 'micro<b>needle</b> roller', 'microneedle roller'],
    ['breaks lines between cells', '<table><tr><td>0.5mm</td><td>1.5mm</td></tr></table>', '0.5mm\n1.5mm'],
    ['breaks lines between blocks', '<p>0.5mm</p>192', '0.5mm\n192'],
    ['breaks lines after a block inside a block', '<div>a<p>b</p>c</div>d', 'a\nb\nc\nd'],
    ['breaks lines at br', 'Length: 0.5 mm<br>Needles: 192', 'Length: 0.5 mm\nNeedles: 192'],
    ['skips scripts and styles', '0.5<script>1.5</script><style>p{width:2mm}</style>mm', '0.5mm'],
    [
      'skips templates, noscript and pictures',
      'a<template>b</template><noscript>c</noscript><svg><title>d</title></svg>',
      'a',
    ],
    ['skips the choices of a select', 'Size<select><option>1.5 mm</option></select>', 'Size'],
    ['takes out directional marks and odd spaces', 'Length \u200f:\u200e\u00a00.5\u00a0mm', 'Length : 0.5 mm'],
    ['is empty for an empty element', ' \n ', ''],
  ])('%s', (_, html, expected) => expect(textIn(html)).toBe(expected));

  test('leaves out what it is told to', () => {
    const root = findFirst(pageOf('<body><div>0.5 mm<p class="x">1.5 mm</p></div></body>'), 'div');
    expect(root && textOf(root, (element) => element.className === 'x')).toBe('0.5 mm');
  });

  test('reads a form whose fields shadow its properties', () => {
    const fields = [
      'children',
      'querySelectorAll',
      'parentElement',
      'localName',
      'textContent',
      'getAttribute',
      'nodeType',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    expect(textIn(`<form>${fields}<p>Derma roller</p><p>0.5 mm</p></form>`)).toBe('Derma roller\n0.5 mm');
  });
});

describe('tidy', () => {
  test.each([
    ['  a \n\n  b ', 'a\nb'],
    ['0.5\u200b mm', '0.5 mm'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['1.\u200b5\u2060 mm', '1.5 mm'],
    ['Derma roller \u202emm 0.2\u202c, titanium', 'Derma roller 2.0 mm, titanium'],
  ])('%j', (text, expected) => expect(tidy(text)).toBe(expected));
  test('tidyLine leaves one line', () => expect(tidyLine(' a \n b\t c ')).toBe('a b c'));
});
