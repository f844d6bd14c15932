import { beforeEach, describe, expect, test } from 'vitest';
import { goToOption } from '../../src/hint/point';

const { signal } = new AbortController();

function page(picker: string): void {
  document.body.innerHTML = `<h1>Derma roller</h1><p class="price">9</p>${picker}`;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

describe('the way to a choice', () => {
  test.each([
    [
      'a list',
      '<label for="s">Size</label><select id="s"><option>0.5 mm</option><option>1.5 mm</option></select>',
      's',
    ],
    [
      'radio buttons',
      '<fieldset><legend>Size</legend><label><input type="radio" name="size" id="r" value="0.5 mm">0.5 mm</label><label><input type="radio" name="size" value="1.5 mm" checked>1.5 mm</label></fieldset>',
      'r',
    ],
    [
      'tiles with links in them',
      '<div role="radiogroup" aria-label="Size"><div role="radio" aria-checked="false"><a href="#" id="b">0.5 mm</a></div><div role="radio" aria-checked="true"><a href="#">1.5 mm</a></div></div>',
      'b',
    ],
  ])('focuses it in %s, and chooses nothing', (_, picker, id) => {
    page(picker);
    const before = document.querySelector('select')?.selectedIndex;
    expect(goToOption('0.5 mm', signal)).toBe(true);
    expect(document.activeElement?.id).toBe(id);
    expect(document.querySelector('select')?.selectedIndex).toBe(before);
    expect(document.querySelector<HTMLInputElement>('#r')?.checked ?? false).toBe(false);
  });

  test('leads nowhere when the page has no such choice', () => {
    page('<select><option>1.5 mm</option></select>');
    expect(goToOption('0.5 mm', signal)).toBe(false);
  });
});
