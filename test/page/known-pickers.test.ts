import { describe, expect, test } from 'vitest';
import { pickerPlace } from '../../src/page/control-name';
import { knownGroups } from '../../src/page/known-pickers';
import { attributeOf, findFirst } from '../../src/page/nodes';
import { choicesOf } from '../../src/page/pickers';
import type { Picker } from '../../src/page/shop';
import { pageOf } from './page-of';

const GROUP = { css: '.group', seen: '2026-08' };

function scopeOf(html: string): Element {
  const scope = findFirst(pageOf(`<body><main>${html}</main></body>`), 'main');
  if (!scope) throw new Error('no main');
  return scope;
}

/** "Size: 0.25 mm, [0.5 mm]" for each group; the chosen one in brackets. */
function known(html: string, picker: Omit<Picker, 'group'>): string {
  const skip = (element: Element) => attributeOf(element, 'class') === 'others';
  return knownGroups([{ group: GROUP, ...picker }], pickerPlace(scopeOf(html), skip))
    .map(({ choices }) => {
      const labels = choices.map(({ label, selected }) => (selected ? `[${label}]` : label));
      return `${choices[0]?.dimension}: ${labels.join(', ')}`;
    })
    .join('; ');
}

describe('reads a picker that a shop is known to have', () => {
  test.each<[string, string, Omit<Picker, 'group'>, string]>([
    [
      'by the mark of the chosen one',
      '<div class="group"><b>Size:</b><i>0.5 mm</i><i class="x">1.0 mm</i></div>',
      { name: 'b', option: 'i', chosen: '.x' },
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'by a mark inside the chosen one',
      '<div class="group"><b>Size:</b><i><u>0.5 mm</u></i><i><u class="x">1.0 mm</u></i></div>',
      { name: 'b', option: 'i', chosen: '.x' },
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'by what is read out before the chosen one',
      '<div class="group"><b>Size</b><i>selected, 0.3 mm, $8.97</i><i>1.0 mm, $9.97</i></div>',
      { name: 'b', option: 'i', chosenPrefix: 'selected,' },
      'Size: [0.3 mm], 1.0 mm',
    ],
    [
      'by the words beside it',
      '<div class="group"><b>Size</b><em>1.0 mm</em><i>0.5 mm</i><i>1.0 mm</i></div>',
      { name: 'b', option: 'i', chosenWords: 'em' },
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'by words that no choice has',
      '<div class="group"><b>Size</b><em>2.0 mm</em><i>0.5 mm</i></div>',
      { name: 'b', option: 'i', chosenWords: 'em' },
      'Size: 0.5 mm, [2.0 mm]',
    ],
    [
      'by those words where the chosen one is a picture',
      '<div class="group"><b>Size</b><em>1.0 mm</em><i><img></i><i class="x"><img></i></div>',
      { name: 'b', option: 'i', chosen: '.x', chosenWords: 'em' },
      'Size: , [1.0 mm]',
    ],
    [
      'but not by those words where another one is marked',
      '<div class="group"><b>Size</b><em>Our best</em><i>0.5 mm</i><i class="x">1.0 mm</i></div>',
      { name: 'b', option: 'i', chosen: '.x', chosenWords: 'em' },
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'nor by words that ask to choose',
      '<div class="group"><b>Size</b><em>Select</em><i>0.5 mm</i></div>',
      { name: 'b', option: 'i', chosenWords: 'em' },
      'Size: 0.5 mm',
    ],
    [
      'of which no more than the chosen one is known',
      '<div class="group"><h2>Size</h2><em>1.5 mm</em></div>',
      { name: 'h2', chosenWords: 'em' },
      'Size: [1.5 mm]',
    ],
    [
      'whose choices are pictures with a name',
      '<div class="group"><b>Size</b><i><img alt="0.5 mm"></i><i title="1.0 mm"></i></div>',
      { name: 'b', option: 'i', words: 'u' },
      'Size: 0.5 mm, 1.0 mm',
    ],
    [
      'that is a select',
      '<label for="s">Size</label><select id="s" class="group"><option value="-1">- Select -</option><option value="0">0.5 mm</option></select>',
      {},
      'Size: 0.5 mm',
    ],
    [
      'made of radio buttons',
      '<fieldset class="group"><legend>Size: <u>1.0 mm</u></legend><input type="radio" id="a" name="o"><label for="a">0.5 mm</label><input type="radio" id="b" name="o" checked><label for="b">1.0 mm</label></fieldset>',
      { name: 'legend', option: 'input', chosen: ':checked' },
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'not one in a part about other products',
      '<div class="others"><div class="group"><b>Size</b><i>2.0 mm</i></div></div>',
      { name: 'b', option: 'i' },
      '',
    ],
  ])('%s', (_, html, picker, expected) => expect(known(html, picker)).toBe(expected));
});

describe('beside it', () => {
  const picker: Picker = { group: GROUP, name: 'h2', chosenWords: 'em' };
  const choicesIn = (html: string, hosts: readonly string[] = []) =>
    choicesOf(scopeOf(html), { hosts, pickers: [picker] }, (part) => attributeOf(part, 'class') === 'others').map(
      ({ label, dimension, selected }) => `${dimension}: ${selected ? `[${label}]` : label}`,
    );

  test('the same choices found in a general way are no second picker', () => {
    const tiles = '<ul class="swatches"><li>0.5 mm</li><li>1.5 mm</li></ul>';
    expect(choicesIn(`<div class="group"><h2>Size</h2><em>1.5 mm</em></div>${tiles}`)).toEqual([
      'Size: 0.5 mm',
      'Size: [1.5 mm]',
    ]);
  });
  test('exact selectors of a shop of its own count wherever they match', () => {
    const html = '<div class="others"><div class="group"><h2>Size</h2><em>1.5 mm</em></div></div>';
    expect(choicesIn(html)).toEqual([]);
    expect(choicesIn(html, ['dermamart.example'])).toEqual(['Size: [1.5 mm]']);
  });
});
