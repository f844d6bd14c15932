import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watch } from '../../src/page/watch';

let stop: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;

function part(css: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(css);
  if (!element) throw new Error(`no ${css}`);
  return element;
}

/** Lets mutations be seen and frames happen. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'performance',
      'setInterval',
      'clearInterval',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
    ],
  });
  document.title = 'Roller';
  document.body.innerHTML = `<nav><a>Menu</a></nav><main><div class="product-modal"><h1>Roller 0.5 mm</h1><ul class="swatches"><li class="swatch selected">0.5 mm</li><li class="swatch">1.0 mm</li></ul>
    <select><option>0.5 mm</option><option>1.0 mm</option></select><p id="clock">12:00</p></div>
    <div class="reviews-list"><ul><li>Good</li></ul></div></main><aside id="ads"></aside>`;
  stop = new AbortController();
  changed = vi.fn<() => void>();
  watch(document, changed, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('calls', () => {
  test.each<[string, () => void]>([
    [
      'on other words in the title',
      () => {
        part('h1').textContent = 'Roller 1.0 mm';
      },
    ],
    ['on another swatch', () => part('.swatch:last-child').classList.add('selected')],
    ['on a state for screen readers', () => part('.swatch').setAttribute('aria-checked', 'true')],
    ['on new parts', () => part('.product-modal').append(document.createElement('p'))],
    [
      'on another page title',
      () => {
        document.title = 'Roller 1.0 mm';
      },
    ],
    ['on a change of a select', () => part('select').dispatchEvent(new Event('change', { bubbles: true }))],
    [
      'on another product in place of this one',
      () => part('main').replaceWith(Object.assign(document.createElement('main'), { innerHTML: '<h1>Pen</h1>' })),
    ],
  ])('%s, in the next frame', async (_, change) => {
    // The region is known once something was seen in it.
    part('h1').append('!');
    await pass(1000);
    changed.mockClear();
    change();
    await pass(120);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('for the last row of a table that fills slowly', async () => {
    const rows = 20;
    for (let i = 1; i <= rows; i++) {
      part('.swatches').append(Object.assign(document.createElement('li'), { textContent: `${i / 10} mm` }));
      await pass(700);
    }
    changed.mockClear();
    part('.swatches').append('2.5 mm');
    // As long again as it took to fill.
    await pass(rows * 700);
    expect(changed).toHaveBeenCalled();
  });

  test('after a click that leaves no trace in the page', async () => {
    part('.swatch').click();
    await pass(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('in the next frame where a click is answered in the page', async () => {
    part('.swatch').click();
    await pass(40);
    part('.swatch:last-child').classList.add('selected');
    await pass(120);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('in the next frame after a choice, however little time has passed since the last reading', async () => {
    part('h1').append('!');
    await pass(40);
    expect(changed).toHaveBeenCalledTimes(1);
    part('.swatch').click();
    await pass(40);
    part('.swatch:last-child').classList.add('selected');
    await pass(40);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('when the page is written anew', async () => {
    const root = document.documentElement;
    root.remove();
    document.append(root);
    await pass(120);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('on a return from the back/forward cache', async () => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(120);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('once in the next frame and then at most once in 300 ms, also for the last change', async () => {
    const times: number[] = [];
    changed.mockImplementation(() => void times.push(performance.now()));
    for (let i = 0; i < 20; i++) {
      part('main').append(Object.assign(document.createElement('p'), { textContent: `part ${i}` }));
      await pass(50);
    }
    const last = performance.now();
    await pass(1000);
    const pauses = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    expect(times[0]).toBeLessThan(120 + performance.now() - 2000);
    for (const pause of pauses) expect(pause).toBeGreaterThanOrEqual(299);
    expect(times.at(-1)).toBeLessThanOrEqual(last + 300);
  });
});

describe('what a shop is known to set around other products', () => {
  /** A part of Shopify's that only its element's name tells from the product's own. */
  async function callsFor(inside: string, mark: string): Promise<number> {
    stop.abort();
    stop = new AbortController();
    document.body.innerHTML = `${mark}<main>${inside ? '' : '<h1>Roller</h1>'}<predictive-search>${inside}<p id="other">Pen</p></predictive-search></main>`;
    watch(document, changed, stop.signal);
    await pass(1000);
    changed.mockClear();
    part('#other').textContent = 'Stamp 2.0 mm';
    await pass(1000);
    return changed.mock.calls.length;
  }
  const MARK = '<script id="shopify-features" type="application/json"></script>';

  test('changes there are left alone', async () => expect(await callsFor('', MARK)).toBe(0));
  test('in another shop they count', async () => expect(await callsFor('', '')).toBe(1));
  test('where the title stands in it they count', async () => expect(await callsFor('<h1>Roller</h1>', MARK)).toBe(1));
});

test('a page that is slow to read is read for a quarter of the time at most, whatever it does', async () => {
  const clock = performance.now.bind(performance);
  let reading = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock() + reading);
  changed.mockImplementation(() => {
    reading += 150;
  });
  for (let i = 0; i < 150; i++) {
    part('.swatch').dispatchEvent(new Event('click', { bubbles: true }));
    part('main').append(document.createElement('p'));
    await pass(20);
  }
  expect(changed.mock.calls.length).toBeGreaterThan(1);
  expect(changed.mock.calls.length).toBeLessThan(3_000 / 450 + 2);
});

describe('does not call', () => {
  test.each<[string, () => void]>([
    ['for other parts of the page', () => part('#ads').append('2.0 mm')],
    ['for the menu', () => part('nav').append('x')],
    ['for a part about other things', () => part('.reviews-list li').append('2.0 mm')],
    ['for a mark in such a part', () => part('.reviews-list li').setAttribute('class', 'selected')],
    ['for looks', () => part('h1').classList.add('hovered')],
    ['for what lies outside of the page', () => document.documentElement.append(document.createElement('div'))],
    [
      'for a page shown for the first time',
      () => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false })),
    ],
  ])('%s', async (_, change) => {
    change();
    await pass(1000);
    expect(changed).not.toHaveBeenCalled();
  });

  test('more than once a minute for a clock, once it is known as one', async () => {
    async function tick(seconds: number): Promise<number> {
      changed.mockClear();
      for (let i = 0; i < seconds; i++) {
        part('#clock').textContent = `12:${i}`;
        await pass(1000);
      }
      return changed.mock.calls.length;
    }
    expect(await tick(120)).toBeLessThan(15);
    expect(await tick(600)).toBeLessThanOrEqual(10);
  });

  test('after the signal', async () => {
    part('h1').append('!');
    stop.abort();
    part('h1').append('!');
    part('.swatch').click();
    await pass(1000);
    expect(changed).not.toHaveBeenCalled();
  });
});
