import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { atMost, spend, TooMuch, withinBudget } from '../../src/page/budget';
import { findAll, findFirst } from '../../src/page/nodes';
import { readPage } from '../../src/page/read';
import { readFrame } from '../../src/page/read-frame';
import { pageOf } from './page-of';

/** Milliseconds that pass each time somebody looks at the clock. */
let pace = 0;
let now = 0;

beforeEach(() => {
  pace = 1;
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += pace;
    return now;
  });
});

afterEach(() => void vi.restoreAllMocks());

function work(steps: number): string {
  for (let i = 0; i < steps; i++) spend();
  return 'done';
}

describe('a budget', () => {
  test('lets work be done that keeps to it', () => {
    expect(withinBudget(50, () => work(1_000))).toBe('done');
  });

  test('ends work that does not', () => {
    expect(() => withinBudget(50, () => work(1_000_000))).toThrow(TooMuch);
    expect(now).toBeLessThan(60);
  });

  test.each([
    ['findAll', findAll],
    ['findFirst', findFirst],
  ])('is charged for each search by %s', (_, find) => {
    const page = pageOf('<p>Derma roller</p>');
    const search = () => {
      for (let i = 0; i < 2_000; i++) find(page, 'p');
    };
    expect(() => withinBudget(50, search)).toThrow(TooMuch);
  });

  test('is over with its work, however that ended', () => {
    expect(() => withinBudget(0, () => work(1_000))).toThrow(TooMuch);
    expect(work(1_000_000)).toBe('done');
  });

  test('counts searches more than steps', () => {
    const lookings = (steps: number) => {
      const before = now;
      for (let i = 0; i < 1_000; i++) spend(steps);
      return now - before;
    };
    expect(lookings(8)).toBeGreaterThan(4 * lookings(1));
  });
});

test('a list is taken whole or not at all', () => {
  expect(atMost(2, [1, 2])).toEqual([1, 2]);
  expect(() => atMost(2, [1, 2, 3])).toThrow(TooMuch);
});

const PAGE = `<h1>Derma roller 0.5 mm</h1><p class="price">9</p>${'<p>Titanium needles</p>'.repeat(100)}`;
const URL = 'https://shop.example/p/1';

describe('a page that takes too long', () => {
  test('is unread, not empty', () => {
    pace = 20;
    expect(readPage(pageOf(PAGE), URL, 150)).toEqual({
      url: URL,
      shop: 'generic',
      lang: '',
      passages: [],
      variants: [],
      isUnread: true,
    });
    expect(readFrame(pageOf(PAGE), 150)).toBeNull();
  });

  test('is read where the time does for it', () => {
    pace = 0.1;
    expect(readPage(pageOf(PAGE), URL, 150)).not.toHaveProperty('isUnread');
    expect(readFrame(pageOf(PAGE), 150)).toContain('Titanium needles');
  });
});

describe('a page with more choices than a picker has', () => {
  const withButtons = (count: number) => {
    const buttons = Array.from({ length: count }, (_, i) => `<button aria-pressed="false">No. ${i}, 0.5 mm</button>`);
    return readPage(pageOf(`<h1>Derma roller</h1><p class="price"></p><ul>${buttons.join('')}</ul>`), URL);
  };
  const data = (count: number) => ({
    '@type': 'ProductGroup',
    name: 'Derma roller',
    hasVariant: Array.from({ length: count }, (_, i) => ({ name: `No. ${i}, 0.5 mm` })),
  });
  const withData = (count: number) =>
    readPage(pageOf(`<body><script type="application/ld+json">${JSON.stringify(data(count))}</script>`), URL);

  test.each([
    ['buttons', withButtons],
    ['the data', withData],
  ])('is unread: any one of them could be too long (%s)', (_, read) => {
    expect(read(3_001).isUnread).toBe(true);
    const { variants, isUnread } = read(400);
    expect(isUnread).toBeUndefined();
    expect(variants).toHaveLength(400);
  });
});
