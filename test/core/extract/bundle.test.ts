import { describe, expect, test } from 'vitest';
import { readBundle } from '../../../src/core/extract/bundle';
import { scanned } from './scanned';

function itemsOf(words: string): string[] {
  return readBundle(scanned(words)).map(({ value }) => value);
}

describe('reads what comes in the box', () => {
  test.each([
    ['Derma roller + Vitamin C serum', ['vitamin-c']],
    ['Derma roller kit with retinol serum', ['retinol']],
    ['Derma roller set | Includes: roller, hyaluronic acid serum', ['serum-hyaluronic']],
    ['Derma roller | 1 x vitamin C serum 30 ml', ['vitamin-c']],
    ['Derma roller | Package contents: roller, 2 ampoules', ['serum-unspecified']],
    ['Micro infusion kit | (3) serums', ['serum-unspecified']],
    ['Derma roller with glycolic acid serum', ['acid']],
    ['Derma pen kit | Comes with salicylic acid peel', ['acid']],
    ['BB glow kit with tinted ampoules', ['pigment']],
    ['Derma pen | Nano cartridge for BB glow', ['pigment']],
    ['Derma roller | Free gift: hyaluronic serum', ['serum-hyaluronic']],
    ['Derma roller & vitamin C ampoule', ['vitamin-c']],
    ['Derma stamp and retinol serum bundle', ['retinol']],
    ['Derma roller | In the box: roller, case, serum', ['serum-unspecified']],
    ['Derma roller | Included: case and ascorbic acid serum', ['vitamin-c']],
    ['Derma roller | Serum x 2', ['serum-unspecified']],
    ['Derma roller | Contents: roller, AHA BHA peel', ['acid']],
  ])('%s', (words, items) => expect([...new Set(itemsOf(words))]).toEqual(items));
});

describe('does not take for included', () => {
  test.each([
    'Derma roller | Use with vitamin C serum',
    'Derma roller | Apply hyaluronic serum afterwards',
    'Derma roller | Works well with our retinol serum',
    'Derma roller | Serum not included',
    'Derma roller | Serum sold separately',
    'Derma roller | Boosts absorption of serums',
    'Derma roller | Do not use with retinol or vitamin C',
    'Derma roller | Avoid retinol and acids for 48 hours',
    'Derma roller without serum',
    'Derma roller for use with serum',
    'Derma roller | Contains no retinol',
    'Derma roller | Includes a storage case',
    'Hyaluronic acid microneedle patch',
    'Derma roller | Helps serum go deeper',
    'Derma roller | Pairs well with hyaluronic acid',
    'Derma roller | Corrects pigmentation',
    'Derma roller | Fades pigment spots',
    'Derma roller | Never needle BB glow serums into the skin',
  ])('%s', (words) => expect(itemsOf(words)).toEqual([]));
});

describe('numbing cream, in the box or recommended', () => {
  test.each([
    ['Derma roller kit with numbing cream', ['numbing-cream']],
    ['Derma roller | Use a numbing cream first', ['numbing-cream']],
    ['Derma roller + lidocaine 5% cream', ['numbing-cream', 'lidocaine-over-4']],
    ['Derma roller | 10.56 % lidocaine gel included', ['numbing-cream', 'lidocaine-over-4']],
    ['Derma roller | Lidocaine 4% cream', ['numbing-cream']],
    ['Derma roller | Maximum strength numbing cream (5%)', ['numbing-cream', 'lidocaine-over-4']],
    ['Derma roller | No numbing cream needed', []],
    ['Derma roller | Painless, without anaesthetic', []],
    ['Derma roller | Numbing cream is not required', []],
    ['Derma roller | Minoxidil 5%', []],
  ])('%s', (words, items) => expect(itemsOf(words)).toEqual(items));
});
