import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSurface, type Surface } from '../../src/hint/surface';

let surface: Surface;

function host(): Element | null {
  return document.querySelector('html > body ~ div');
}

/** Shows words; whether they are on the page then. */
function isSeen(words = 'Too long'): boolean {
  surface.show(words);
  return host() !== null;
}

/** The top layer, which happy-dom has not. */
const onTop = new WeakSet<Element>();
const { matches } = Element.prototype;
Object.assign(HTMLElement.prototype, {
  showPopover(this: Element) {
    onTop.add(this);
  },
  hidePopover(this: Element) {
    onTop.delete(this);
  },
  matches(this: Element, css: string) {
    return css === ':popover-open' ? this.isConnected && onTop.has(this) : matches.call(this, css);
  },
});

beforeEach(() => {
  surface?.hide();
  document.body.innerHTML = '<main></main>';
  surface = createSurface(document, '.hint {}');
});

describe('the hint', () => {
  test('stands behind the body, and leaves nothing there', () => {
    expect(isSeen()).toBe(true);
    surface.hide();
    expect(host()).toBeNull();
  });

  test('comes back where the page has taken it away, as when it puts new contents in place of all', () => {
    isSeen();
    host()?.remove();
    expect(isSeen()).toBe(true);
  });

  test('comes back where the page has closed it', () => {
    isSeen();
    (host() as HTMLElement).hidePopover();
    isSeen();
    expect(host()?.matches(':popover-open')).toBe(true);
  });

  test('gives up for good on a page that takes it away again and again', () => {
    const seen = Array.from({ length: 12 }, () => {
      const isBack = isSeen();
      host()?.remove();
      return isBack;
    });
    expect(seen).toEqual([...Array(6).fill(true), ...Array(6).fill(false)]);
  });

  test('does not count how often it was hidden by ourselves', () => {
    for (let i = 0; i < 12; i++) {
      expect(isSeen()).toBe(true);
      surface.hide();
    }
  });

  test('is not shown, and breaks nothing, where the page does not let it be put there', () => {
    vi.spyOn(document.documentElement, 'append').mockImplementation(() => {
      throw new Error('no');
    });
    expect(isSeen()).toBe(false);
    vi.restoreAllMocks();
    expect(isSeen()).toBe(true);
  });
});
