import { afterEach, describe, expect, test, vi } from 'vitest';
import { controlsInView } from '../../src/page/controls';

const AT_TOP = { left: 10, top: 10, right: 210, bottom: 50 };

/** A page of these elements, each where `data-box` says: left, top, right, bottom. */
function controlsOn(html: string): number[][] {
  document.body.innerHTML = html;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [left = 0, top = 0, right = 0, bottom = 0] = (this.getAttribute('data-box') ?? '').split(',').map(Number);
    return { left, top, right, bottom } as DOMRect;
  });
  Element.prototype.checkVisibility ??= () => true;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return !this.hasAttribute('hidden');
  });
  return controlsInView(document).map(({ left, top, right, bottom }) => [left, top, right, bottom]);
}

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('a control of the page', () => {
  test.each([
    '<button data-box="10,10,210,50">Buy</button>',
    '<input type="submit" data-box="10,10,210,50">',
    '<select data-box="10,10,210,50"></select>',
    '<div role="button" data-box="10,10,210,50">Buy</div>',
    '<a class="product-Btn" data-box="10,10,210,50">Buy</a>',
  ])('%s', (html) => expect(controlsOn(html)).toEqual([Object.values(AT_TOP)]));

  test.each([
    ['a plain link', '<a href="/" data-box="10,10,210,50">Home</a>'],
    ['an arrow', '<button data-box="10,10,40,40">›</button>'],
    ['what is hidden', '<button hidden data-box="10,10,210,50">Buy</button>'],
    ['what is below the window', '<button data-box="10,9000,210,9050">Buy</button>'],
  ])('not %s', (_, html) => expect(controlsOn(html)).toEqual([]));
});
