import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Quantity, readNumbers, readQuantities } from '../../src/core/quantity';

// Over 100,000 runs in all: seconds on a quiet machine, a minute on a busy one.
vi.setConfig({ testTimeout: 120_000 });

const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'];
const MARKS = ['.', ',', '٫', '．', '·', '´'];
const SPACES = ['', ' ', '\u00a0', '\u202f', '\u2009', '\u3000', '\u200b', '\u200e', ' \u200f'];
const SPELLINGS = {
  mm: [
    ...['mm', 'mm.', '㎜', 'ｍｍ', 'millimetre', 'millimeters', 'Millimeter', 'millimètres', 'milímetros', 'milímetro'],
    ...['millimetri', 'milimetre', 'milimetrów', 'мм', 'миллиметров', 'міліметра', 'مم', 'ملم', 'مليمتر', 'میلی‌متر'],
    ...['ミリ', 'ミリメートル', '毫米', '公厘', '公釐', '밀리', '밀리미터'],
  ],
  um: ['µm', 'μm', '㎛', 'microns', 'Mikron', 'микрон', 'мкм', '微米', 'マイクロメートル', '마이크로미터', 'ميكرون'],
  cm: [
    'cm',
    '㎝',
    'centimetre',
    'Zentimeter',
    'centímetros',
    'centimetri',
    'см',
    'сантиметра',
    'سم',
    '厘米',
    'センチ',
    '센티미터',
  ],
  inch: ['inch', 'inches', '″', 'Zoll', 'pouces', 'pulgadas', 'polegadas', 'дюйма', 'بوصة', 'インチ', '英寸', '인치'],
};
const MM_PER = { mm: 1, um: 0.001, cm: 10, inch: 25.4 };

/** A way to write a number. */
interface Style {
  digits: string;
  mark: string;
  zeros: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  digits: fc.constantFrom(...DIGITS),
  mark: fc.constantFrom(...MARKS),
  zeros: fc.boolean(),
});
const space = fc.constantFrom(...SPACES);
const hundredths = fc.integer({ min: 1, max: 999 });
/** Two to six sizes as a shop has them, ascending, in hundredths of a millimetre. */
const sizes = fc
  .uniqueArray(fc.integer({ min: 20, max: 300 }), { minLength: 2, maxLength: 6 })
  .map((values) => values.sort((a, b) => a - b));
const mmWord = fc.constantFrom(...SPELLINGS.mm);

/** Writes hundredths, with one decimal at least: whole numbers beside decimals may be counts. */
function write(value: number, { digits, mark, zeros }: Style): string {
  const fixed = (value / 100).toFixed(value % 10 === 0 && !zeros ? 1 : 2);
  return fixed.replace('.', mark).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

function mmOf(quantity: Quantity | undefined): number[] {
  return quantity?.amounts.map(({ mm }) => mm) ?? [];
}

function check<T>(numRuns: number, property: fc.IRawProperty<T>): void {
  fc.assert(property, { numRuns });
}

describe('the value does not depend on how it is written', () => {
  test.each(['mm', 'um', 'cm', 'inch'] as const)('spacing, case, digits, mark and spelling of %s', (unit) => {
    const spelling = fc.constantFrom(...SPELLINGS[unit]);
    const casing = fc.constantFrom('toLowerCase', 'toUpperCase', 'toString');
    check(
      10_000,
      fc.property(hundredths, style, space, spelling, casing, (value, written, gap, word, change) => {
        const read = readQuantities(`x ${write(value, written)}${gap}${word[change as 'toString']()} y`);
        expect(read.map(({ kind, unit: found }) => [kind, found])).toEqual([['single', unit]]);
        expect(mmOf(read[0])[0]).toBeCloseTo((value / 100) * MM_PER[unit], 2.9);
      }),
    );
  });

  test('three decimals are one number below one and never a guess above', () => {
    check(
      3_000,
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('.', ','), mmWord, (value, mark, word) => {
        const read = readQuantities(`${(value / 1000).toFixed(3).replace('.', mark)} ${word}`);
        expect(read.flatMap(mmOf)).toEqual(value < 1000 ? [value / 1000] : []);
      }),
    );
  });

  test('the style of a list', () => {
    const joiner = fc.constantFrom(', ', '/', ' / ', '; ', '|', '+', ' & ', '、', '，');
    const last = fc.constantFrom(
      ...['', ' and ', ' und ', ' et ', ' y ', ' e ', ' en ', ' och ', ' i ', ' ve ', ' и ', ' و', 'と', '和', '와 '],
    );
    check(
      20_000,
      fc.property(
        sizes,
        style,
        joiner,
        last,
        fc.boolean(),
        space,
        mmWord,
        (values, written, join, and, each, gap, word) => {
          const items = values.map((value) => write(value, written) + (each ? gap + word : ''));
          const tail = items.pop() ?? '';
          const text = `${items.join(join)}${and || join}${tail}${each ? '' : gap + word}`;
          const read = readQuantities(`x: ${text}`);
          expect(read.map(({ kind }) => kind)).toEqual(['list']);
          expect(mmOf(read[0])).toEqual(values.map((value) => value / 100));
        },
      ),
    );
  });

  test('the style of a range', () => {
    const joiner = fc.constantFrom(
      ...[
        '-',
        ' - ',
        '–',
        ' — ',
        '−',
        '~',
        '～',
        '〜',
        ' to ',
        ' bis ',
        ' à ',
        ' a ',
        ' do ',
        ' до ',
        ' إلى ',
        '至',
        '到',
        'から',
        '부터 ',
        '...',
      ],
    );
    const ends = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 100, max: 300 }));
    check(
      15_000,
      fc.property(ends, style, joiner, fc.boolean(), space, mmWord, ([low, high], written, join, both, gap, word) => {
        const near = both && low * 30 >= high ? gap + word : '';
        const read = readQuantities(`x ${write(low, written)}${near}${join}${write(high, written)}${gap}${word}`);
        expect(read.map(({ kind }) => kind)).toEqual(['range']);
        expect(mmOf(read[0])).toEqual([low / 100, high / 100]);
      }),
    );
  });

  test('what stands around it', () => {
    const around = fc.constantFrom(
      '',
      'Roller ',
      'needles (',
      'Länge: ',
      'длина ',
      'طول ',
      '針長',
      '길이 ',
      'n\u200b ',
    );
    check(
      5_000,
      fc.property(around, hundredths, style, around, (left, value, written, right) => {
        expect(readQuantities(`${left}${write(value, written)} mm, ${right}`).flatMap(mmOf)).toEqual([value / 100]);
      }),
    );
  });
});

describe('any text', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        ...[
          '0.5',
          '1',
          '540',
          ',',
          '.',
          '/',
          '-',
          ' ',
          'x',
          '*',
          'mm',
          'in',
          '"',
          "'",
          '½',
          '⁄',
          '1/2',
          '±',
          '−',
          '㎜',
          'µm',
        ],
        ...[
          'to',
          'and',
          ' и ',
          'و',
          '٫',
          '٥',
          '０',
          '\u200b',
          '\u0301',
          '\ud835',
          'İ',
          '㍘',
          'ﷺ',
          'mm²',
          '(',
          '$',
          'M',
          '\n',
        ],
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join(''));
  const any = fc.oneof(
    soup,
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );

  test('no text throws; quotes are verbatim, in order and apart', () => {
    check(
      25_000,
      fc.property(any, (text) => {
        let from = 0;
        for (const quantity of readQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(from);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          let inside = quantity.start;
          for (const { mm, start, end } of quantity.amounts) {
            expect(Number.isFinite(mm) && mm >= 0).toBe(true);
            expect(start).toBeGreaterThanOrEqual(inside);
            expect(text.slice(start, end)).toMatch(/[\p{Nd}\p{No}]/u);
            inside = end;
          }
          expect(quantity.end).toBeGreaterThanOrEqual(inside);
          expect(quantity.amounts.length === 2 || quantity.kind !== 'range').toBe(true);
          from = quantity.end;
        }
      }),
    );
  });

  test('a bare number is never part of a length', () => {
    check(
      5_000,
      fc.property(any, (text) => {
        const covered = readQuantities(text);
        for (const { value, start, end } of readNumbers(text)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(covered.some((quantity) => start < quantity.end && end > quantity.start)).toBe(false);
        }
      }),
    );
  });
});

describe('linear time', () => {
  test.each([
    ['digits', '1234567890'],
    ['dots', '1.1,1.1'],
    ['lists', '0.5, 1.0 / '],
    ['unit letters', '5 mmmillimetm '],
    ['brackets', '((([[[5]]]'],
    ['spaces', '5            '],
    ['quotes', '5" "5 in '],
    ['slashes', '1/2/3 1/2 '],
    ['full width', '５．０ｍｍ、'],
    ['invisible', '0\u200b.\u200b5\u0301'],
  ])('ten times the %s take about ten times as long', (_, seed) => {
    const time = (length: number) => {
      const text = seed.repeat(length / seed.length);
      // Processor time, so that a busy machine does not count.
      const runs = [0, 1, 2].map(() => {
        const start = process.cpuUsage();
        readQuantities(text);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.min(...runs);
    };
    time(10_000); // warm up
    // Ten is linear, a hundred quadratic; the floor keeps the clock's grain out.
    expect(time(200_000)).toBeLessThan(Math.max(time(20_000), 4) * 40);
  });
});
