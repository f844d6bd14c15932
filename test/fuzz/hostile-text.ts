import fc from 'fast-check';

/** Words that meet in listings, in several languages, with the numbers that go with them. */
const LISTING_WORDS = [
  'derma roller',
  'Dr. Pen M8',
  'Microneedling',
  'Nadellänge',
  'needle length',
  'дермароллер',
  'マイクロニードル',
  'إبرة',
  '微针',
  '0.5 mm',
  '1,5mm',
  '0.25/0.5/1.0 mm',
  '0–2.5 mm',
  '٠٫٥ مم',
  '540',
  'needles',
  'Titan',
  'surgical steel',
  'ABS handle',
  'plastic',
  'up to',
  'not',
  'for professional use only',
  'serum',
  'with',
  'for',
  'kit',
  'adjustable',
  'recommended',
  'than',
  'scalp',
  'face',
  'weekly',
  'share with your partner',
  'disinfect in alcohol',
] as const;

/** What nobody writes who wants to be understood. */
const HOSTILE_WORDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'NaN mm',
  'Infinity mm',
  '1e308 mm',
  '-1 mm',
  '99999999999999999999 mm',
  '0.00000000000000000001 mm',
  '1.\u200b5 mm',
  '\u202e mm 5.0',
  '\u2066 1.5\u2069 mm',
  '1\u00ad.5\u00admm',
  '𝟎.𝟓 mm',
  '½ mm',
  '1⁄2 in',
  '\ud835',
  'İ',
  '<b>0.5</b>mm',
  '<script>alert(1)</script>',
  '&nbsp;0.5&nbsp;mm',
  '{"length":"0.5 mm"}',
  '$1',
  '$&',
  '\u0000',
] as const;

const MARKS = [',', '.', ':', '：', '|', '(', ')', '/', '-', '\n', '\u200f', '·', '"', ''] as const;

/** Words as a listing strings them together, some of them hostile. */
export const words: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...LISTING_WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_WORDS) },
    ),
    { maxLength: 14 },
  )
  .chain((list) => fc.constantFrom(' ', ' ', '').map((gap) => list.join(gap)));

/** One small thing very often: what makes careless readers slow. */
const run: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...LISTING_WORDS, ...HOSTILE_WORDS, ...MARKS, ' ', '\t', '1', '1.', '5 '), fc.string()),
    fc.integer({ min: 2, max: 400 }),
    fc.constantFrom('', 'x', '0.5 mm', '!'),
  )
  .map(([part, times, end]) => part.repeat(times).slice(0, 2_000) + end);

/** Any text: a listing's words, noise, or one thing again and again. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 16, arbitrary: words },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 1, arbitrary: run },
);

/** Names that an object has without being given them. */
export const key: fc.Arbitrary<string> = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
);
