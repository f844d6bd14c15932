import { describe, expect, test } from 'vitest';
import { choiceLabel, isPlaceholder } from '../../src/page/choice-words';
import { findFirst } from '../../src/page/nodes';
import { choicesOf } from '../../src/page/pickers';
import { pageOf } from './page-of';

/** "Size: 0.25 mm, [0.5 mm]": the chosen one in brackets, dimensions separated by ";". */
function picked(html: string): string {
  const scope = findFirst(pageOf(`<body><main>${html}</main></body>`), 'main');
  const dimensions = new Map<string, string[]>();
  for (const { label, dimension, selected } of scope ? choicesOf(scope, { hosts: [], pickers: [] }, () => false) : []) {
    dimensions.set(dimension, [...(dimensions.get(dimension) ?? []), selected ? `[${label}]` : label]);
  }
  return [...dimensions].map(([dimension, labels]) => `${dimension}: ${labels.join(', ')}`).join('; ');
}

describe('reads what is offered and chosen', () => {
  test.each([
    [
      'a select',
      '<label for="s">Size</label><select id="s"><option>0.25 mm</option><option selected>0.5 mm</option></select>',
      'Size: 0.25 mm, [0.5 mm]',
    ],
    [
      'a select with a placeholder',
      '<label for="s">Size</label><select id="s"><option value="">Select size</option><option value="1">0.5 mm</option></select>',
      'Size: 0.5 mm',
    ],
    [
      'a placeholder of another kind',
      '<select name="Size"><option value="-1">- Select -</option><option value="0">0.5 mm</option></select>',
      'Size: 0.5 mm',
    ],
    [
      'a placeholder in other words',
      '<select name="Größe"><option value="0">Bitte wählen</option><option value="1">0,5 mm</option></select>',
      'Größe: 0,5 mm',
    ],
    [
      'a select in a table row',
      '<table><tr><th>Needle length</th><td><select><option value="">Choose an option</option><option>1 mm</option></select></td></tr></table>',
      'Needle length: 1 mm',
    ],
    [
      'prices behind the words',
      '<select name="Size"><option>0.5 mm ($19.00)</option><option>1 mm [US$2.99]</option><option>1.5 mm - 12,99 €</option></select>',
      'Size: [0.5 mm], 1 mm, 1.5 mm',
    ],
    [
      'radio buttons',
      '<fieldset><legend>Size: <span>0.5mm</span></legend><input type="radio" name="o" id="a" value="1"><label for="a">0.25mm</label><input type="radio" name="o" id="b" value="2" checked><label for="b">0.5mm</label></fieldset>',
      'Size: 0.25mm, [0.5mm]',
    ],
    [
      'radio buttons inside their labels',
      '<fieldset><legend>Length</legend><label><input type="radio" name="l"> 0.5 mm</label><label><input type="radio" name="l"> 1.0 mm</label></fieldset>',
      'Length: 0.5 mm, 1.0 mm',
    ],
    [
      'aria radios',
      '<div role="radiogroup" aria-label="Size"><div role="radio" aria-checked="false">0.5 mm</div><div role="radio" aria-checked="true">1.0 mm</div></div>',
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'a listbox',
      '<ul role="listbox" aria-label="Size"><li role="option" aria-selected="true">0.5 mm</li><li role="option">1.0 mm</li></ul>',
      'Size: [0.5 mm], 1.0 mm',
    ],
    [
      'pressed buttons',
      '<div><span>Size</span><div><button aria-pressed="true">0.5 mm</button><button aria-pressed="false">1.0 mm</button></div></div>',
      'Size: [0.5 mm], 1.0 mm',
    ],
    [
      'swatches told apart by class',
      '<div><b>Size</b><ul class="swatches"><li class="swatch">0.5 mm</li><li class="swatch is-selected">1.0 mm</li></ul></div>',
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'swatches without words',
      '<div><b>Colour</b><ul class="swatch-list"><li title="Black" class="active"></li><li title="Gold"></li></ul></div>',
      'Colour: [Black], Gold',
    ],
    [
      'a hidden select behind swatches once',
      '<select name="Size"><option value="">Choose</option><option>0.5 mm</option><option selected>1.0 mm</option></select><ul class="variable-items"><li class="variable-item">0.5 mm</li><li class="variable-item selected">1.0 mm</li></ul>',
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'no choice where several are marked',
      '<div><b>Size</b><ul class="swatches"><li class="active">0.5 mm</li><li class="active">1.0 mm</li></ul></div>',
      'Size: 0.5 mm, 1.0 mm',
    ],
    [
      'no choice where a slide is marked',
      '<div><b>Size</b><ul class="size-options"><li class="swiper-slide-active">0.5 mm</li><li>1.0 mm</li></ul></div>',
      'Size: 0.5 mm, 1.0 mm',
    ],
    [
      'no choice where it is said to be none',
      '<div><b>Size</b><ul class="size-options"><li class="opt not-selected">0.5 mm</li><li class="opt un-selected">1.0 mm</li></ul></div>',
      'Size: 0.5 mm, 1.0 mm',
    ],
    [
      'hashed class names',
      '<div><b>Size</b><ul class="size-options"><li class="opt--selected--ITGY_">0.5 mm</li><li class="opt">1.0 mm</li></ul></div>',
      'Size: [0.5 mm], 1.0 mm',
    ],
    [
      'the name as first option',
      '<label for="s">Size</label><select id="s"><option>Size</option><option>0.5 mm</option></select>',
      'Size: 0.5 mm',
    ],
    [
      'a disabled first option',
      '<select name="Size"><option disabled selected>Which one?</option><option>0.5 mm</option></select>',
      'Size: 0.5 mm',
    ],
    [
      'whole variants where there is nothing else',
      '<select name="id"><option selected>0.5 mm / Black</option><option>1.0 mm / Black</option></select>',
      'id: [0.5 mm / Black], 1.0 mm / Black',
    ],
    [
      'not the hidden whole variants behind other pickers',
      '<select name="Size"><option>0.5 mm</option><option selected>1.0 mm</option></select><select name="id"><option selected>0.5 mm / Black</option><option>1.0 mm / Black</option></select>',
      'Size: 0.5 mm, [1.0 mm]',
    ],
    [
      'two dimensions',
      '<select name="Size"><option>0.5 mm</option></select><select name="Colour"><option value="">Pick a colour</option><option>Black</option></select>',
      'Size: [0.5 mm]; Colour: Black',
    ],
  ])('%s', (_, html, expected) => expect(picked(html)).toBe(expected));
});

describe('does not take for a picker of the product', () => {
  test.each([
    ['how many', '<label for="q">Quantity</label><select id="q"><option>1</option><option>2</option></select>'],
    ['counting without a name', '<select><option>1</option><option>2</option><option>3</option></select>'],
    ['country', '<select name="country"><option>Germany</option></select>'],
    ['sorting', '<select id="sort-by"><option>Price</option></select>'],
    [
      'stars of a review',
      '<fieldset><legend>Rating</legend><label><input type="radio" name="rating">Poor</label><label><input type="radio" name="rating">Great</label></fieldset>',
    ],
    [
      'a list of links in a menu',
      '<ul class="menu"><li><a href="/a">Rollers</a></li><li><a href="/b">Pens</a></li></ul>',
    ],
  ])('%s', (_, html) => expect(picked(html)).toBe(''));
});

describe('placeholders', () => {
  test.each([
    '',
    '-',
    '---',
    'Select',
    'Select…',
    '- Select -',
    'Choose an option',
    'Please select',
    'Bitte wählen',
    'Auswählen',
    'Choisir une option',
    'Elige una opción',
    'Selecciona',
    'Selecione',
    'Scegli',
    'Kies een optie',
    'Wybierz',
    'Välj',
    'Seçiniz',
    'Lütfen seçin',
    'Выберите',
    '选择',
    '請選擇'.slice(0, 2),
    '選択してください',
    '선택하세요',
    'اختر',
  ])('%j chooses nothing', (label) => expect(isPlaceholder(label)).toBe(true));
  test.each(['0.5 mm', '1.0', 'Titanium', 'Selenium grey', '-0.5', 'S'])('%j is a choice', (label) =>
    expect(isPlaceholder(label)).toBe(false),
  );
});

describe('choiceLabel', () => {
  test.each([
    ['0.5 mm', '0.5 mm'],
    ['0.5 mm +$2.00', '0.5 mm'],
    ['0,5 mm (+ 2,00 €)', '0,5 mm'],
    ['1.5mm / 540 needles - £12.99', '1.5mm / 540 needles'],
    ['$5', '$5'],
    ['  0.25\u00a0mm ', '0.25 mm'],
  ])('%s', (words, expected) => expect(choiceLabel(words)).toBe(expected));
});
