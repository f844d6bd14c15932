import { describe, expect, test } from 'vitest';
import { mainArea, readAreas } from '../../../src/core/extract/areas';
import { scanned } from './scanned';

function areasOf(words: string): string[] {
  return readAreas(scanned(words)).areas.map(({ value }) => value);
}

function mainOf(words: string): string | null {
  const { areas, scalpOnly } = readAreas(scanned(words));
  return mainArea(areas, scalpOnly);
}

describe('reads where it is used', () => {
  test.each([
    ['Derma roller for face', ['face']],
    ['Facial microneedle roller', ['face']],
    ['Derma stamp for beard growth', ['beard']],
    ['Roller for thicker facial hair', ['beard']],
    ['Derma roller for the scalp and hairline', ['scalp']],
    ['Hair growth derma roller', ['scalp']],
    ['Roller against hair loss', ['scalp']],
    ['Derma roller | Suitable for face and body', ['face', 'body']],
    ['Derma roller | Use on thighs and buttocks', ['body']],
    ['Body roller 1080 needles', ['body']],
    ['Derma stamp | Fades dark circles', ['under-eye']],
    ['Eye roller 60 needles', ['under-eye']],
    ["Roller for crow's feet", ['under-eye']],
    ['Derma pen | Ideal for the eye contour', ['under-eye']],
    ['Stamp for fuller lips', ['lips']],
    ['Derma stamp | Use it along the lash line', ['eyelid']],
    ['Microneedle stamp for eyelids', ['eyelid']],
    ['Derma roller | Areas of use: cheeks, forehead', ['face']],
  ])('%s', (words, areas) => expect(areasOf(words)).toEqual(areas));
});

describe('does not read an area', () => {
  test.each([
    'Derma roller | Do not use on eyelids or lips',
    'Derma roller | Avoid the eye area, eyelids and lips',
    'Derma roller | Never roll over your lips',
    'Derma roller | Keep away from eyes, lips and lash line',
    'Derma roller | Not suitable for the under-eye area or lips',
    "Derma roller | Don't roll under the eyes",
    'Derma roller | Areas to avoid: eyelids, lips',
    'Derma roller set | with lip balm',
    'Derma roller | Finer than a human hair',
    'Derma roller | Roller body: ABS',
    'Derma roller | ABS body, steel needles',
    'Derma roller | Use before hair removal: no',
    'Derma roller + under eye cream',
    'Derma roller + lash serum',
    'Derma roller | Softens lip lines',
    'Derma roller 0.5 mm titanium',
  ])('%s', (words) => expect(areasOf(words)).toEqual([]));
});

describe('is for the scalp alone', () => {
  test.each([
    'Scalp derma roller 1 mm',
    'Derma roller for hair growth | Stimulates the scalp',
    'Derma stamp against hair loss | Do not use on the face',
    'Hair roller with micro needles | For men and women with thinning hair | Derma roller for scalp',
  ])('%s', (words) => expect(readAreas(scanned(words)).scalpOnly).toBe(true));
});

describe('is not for the scalp alone', () => {
  test.each([
    'Derma roller for face and hair',
    'Derma roller for hair and beard',
    'Derma roller | Good for skin and scalp',
    'Scalp roller | Also smooths wrinkles',
    'Hair growth roller | reduces acne scars',
    'Hair growth roller | suitable for the whole body',
    'Hair growth roller | no pain on the face, too',
    'Derma roller 1.0 mm',
    'Derma roller | not for the scalp',
  ])('%s', (words) => expect(readAreas(scanned(words)).scalpOnly).toBe(false));
});

describe('the one area the listing is about', () => {
  test.each([
    ['Scalp roller', 'scalp'],
    ['Eye roller', 'face'],
    ['Beard roller | for a fuller beard, helps hair follicles', 'beard'],
    ['Facial roller | Facial roller for smooth cheeks | less hair loss', 'face'],
    ['Derma roller for face, body and scalp', null],
    ['Roller for hair | clears the skin', null],
    ['Derma roller', null],
  ])('%s', (words, area) => expect(mainOf(words)).toBe(area));
});
