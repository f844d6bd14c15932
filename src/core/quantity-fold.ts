import { type Folded, foldEach } from './folded';

/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, Thai, full width. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/** Zero-width and bidi characters, soft hyphen, variation selectors, tatweel, Arabic vowel marks, combining accents. */
const INVISIBLE = '\\p{Cf}|\\p{Variation_Selector}|[\\u0300-\\u036f]|[\\u0640\\u0670]|[\\u064b-\\u065f]';

/**
 * Characters that Unicode can take apart: accented Latin, Greek and Vietnamese letters, Arabic letters with hamza and all
 * presentation forms, half and full width forms, squared units (㎜, ㍉) and vulgar fractions. Not Cyrillic, kana or
 * Hangul, where it would tear letters apart, nor the acute accent, which sellers use as a decimal mark.
 */
const COMPOSED =
  '[\\u00b5\\u00bc-\\u00be\\u00c0-\\u024f\\u0370-\\u03ff\\u0622-\\u0626\\u1e00-\\u1fff\\u2150-\\u215e\\u3300-\\u3357\\u3371-\\u33df\\ufb50-\\ufdff\\ufe70-\\ufefc\\uff01-\\uffef]';

/** What other characters come to the same sign or letter. Arabic yeh, kaf and teh marbuta have several code points. */
const LOOKALIKES: readonly (readonly [plain: string, others: string])[] = [
  ["'", '´`‘’′ʹʼ٬׳'],
  ['"', '“”„‟״'],
  ['″', 'ʺ'],
  ['.', '٫'],
  [',', '،‚'],
  [';', '؛'],
  ['·', '‧∙・•･'],
  ['-', '‐‑‒–—―－﹣'],
  ['~', '〜∼∽'],
  ['..', '…'],
  ['/', '∕'],
  ['x', '×✕✖⨯х'],
  ['ي', 'یىې'],
  ['ك', 'ک'],
  ['ه', 'ة'],
  ['i', 'ı'],
  ['ss', 'ß'],
  ['l', 'ł'],
  ['d', 'đ'],
  ['е', 'ё'],
  ['σ', 'ς'],
  // Accents that tell a unit from another word: Turkish inç, "tüm" (all).
  ['ç', 'ç'],
  ['ü', 'ü'],
];
const PLAIN = new Map(LOOKALIKES.flatMap(([plain, others]) => Array.from(others, (other) => [other, plain] as const)));

/** Everything that folding does more to than lower its case. */
const SPECIAL = new RegExp(
  `${INVISIBLE}|${COMPOSED}|[\\t\\r\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]|[\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59]|[${Array.from(PLAIN.keys()).join('')}]`,
  'iu',
);
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** Whatever could be special: everything but plain ASCII. */
const UNPLAIN = /[^\n -_a-~]/gu;

/**
 * Folds a text for reading numbers and units: lower case, ASCII digits and punctuation, no accents (save ç and ü), no
 * invisible characters. Linear; never throws.
 */
export function fold(original: string): Folded {
  const { text, steps } = foldEach(original, UNPLAIN, foldKnown);
  return { text: text.toLowerCase(), steps };
}

const known = new Map<string, string>();

function foldKnown(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = SPECIAL.test(character) ? foldCharacter(character) : character;
  // A text can hold a million others, none of them special.
  if (character.length === 1) known.set(character, folded);
  return folded;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
  if (zero !== undefined) return String(code - zero);
  const lower = character.toLowerCase();
  const plain = PLAIN.get(lower);
  if (plain !== undefined) return plain;
  if (/\s/.test(character)) return ' ';
  const parts = lower.normalize('NFKD').toLowerCase().replace(ALL_INVISIBLE, '');
  const folded = Array.from(parts, (part) => PLAIN.get(part) ?? part).join('');
  // "1½" is one and a half, not eleven halves.
  return folded.includes('⁄') ? ` ${folded} ` : folded;
}
