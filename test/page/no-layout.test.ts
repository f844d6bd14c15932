import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { detect } from '../../src/page/detect';
import { findOption, readPage } from '../../src/page/read';
import { demoPages, shopPages } from '../shop/pages';
import { pageOf } from './page-of';

const SIZES = ['Width', 'Height', 'Top', 'Left'];
const BOXES = ['getBoundingClientRect', 'getClientRects'];
const OF_ELEMENTS = [
  ...BOXES,
  ...['checkVisibility', 'computedStyleMap', 'innerText', 'outerText', 'offsetParent'],
  ...['client', 'offset', 'scroll'].flatMap((kind) => SIZES.map((size) => kind + size)),
];

/** What makes the browser lay the page out before it can answer, by where it stands (an element's on either of two). */
const LAYOUT: readonly (readonly [object, readonly string[]])[] = [
  [Element.prototype, OF_ELEMENTS],
  [HTMLElement.prototype, OF_ELEMENTS],
  [Document.prototype, ['elementFromPoint', 'elementsFromPoint', 'caretPositionFromPoint', 'scrollingElement']],
  [Range.prototype, BOXES],
  [window, ['getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY', 'matchMedia']],
];

const undo: (() => unknown)[] = [];

/** Makes all of it throw. What was asked for is noted as well, because the reader catches what is thrown. */
function forbidLayout(): string[] {
  const asked: string[] = [];
  for (const [owner, keys] of LAYOUT) {
    for (const key of keys) {
      const before = Object.getOwnPropertyDescriptor(owner, key);
      undo.push(() => (before ? Object.defineProperty(owner, key, before) : Reflect.deleteProperty(owner, key)));
      Object.defineProperty(owner, key, {
        configurable: true,
        get() {
          asked.push(key);
          throw new Error(`${key} asks for the layout`);
        },
      });
    }
  }
  return asked;
}

afterEach(() => {
  for (const restore of undo.splice(0).reverse()) restore();
});

describe.each([...demoPages, ...shopPages])('$name', ({ url, file }) => {
  test('is looked at and read without its layout', () => {
    const page = pageOf(readFileSync(`test/shop/${file}`, 'utf8'));
    const before = [detect(page, url), readPage(page, url)];
    const asked = forbidLayout();
    expect([detect(page, url), readPage(page, url)]).toEqual(before);
    expect(asked).toEqual([]);
  });
});

test('what is for the eye alone does ask for it', () => {
  const page = pageOf('<h1>Derma roller</h1><p>$9</p><select><option>0.5 mm<option>1 mm</select>');
  const asked = forbidLayout();
  expect(() => findOption(page, '0.5 mm')).toThrow('getClientRects');
  expect(asked).toEqual(['getClientRects']);
});
