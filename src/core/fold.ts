import { type Folded, foldEach } from './folded';

/**
 * Folding makes words comparable that sellers write in many ways: case, accents (often left out), full-width forms,
 * Arabic vowel marks and letter variants, invisible marks. Every folded character remembers where it stood.
 */

/** Letters that Unicode does not decompose, or that sellers use in place of one another; at most two for one. */
const SINGLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'a',
  œ: 'oe',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/** Marks that carry no letter: accents, Arabic vowel signs and tatweel, zero-width, bidi and variation marks, soft hyphen. */
function isMark(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x640 ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Spaces of other widths. */
function isSpace(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

function foldChar(char: string): string {
  const code = char.charCodeAt(0);
  if (isMark(code)) return '';
  if (isSpace(code)) return ' ';
  let plain = (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char).toLowerCase();
  // Hangul and kana would fall apart into pieces that no word list holds.
  if (code < 0x600 || (code >= 0x1e00 && code < 0x2000)) plain = plain.normalize('NFD');
  const letter = plain.charAt(0);
  return isMark(letter.charCodeAt(0)) ? '' : (SINGLE[letter] ?? letter);
}

const known = new Map<string, string>();

function foldKnown(char: string): string {
  let folded = known.get(char);
  if (folded === undefined) {
    folded = foldChar(char);
    known.set(char, folded);
  }
  return folded;
}

/** Characters that folding does more to than lower their case: not ASCII, kana, ideographs or Hangul. */
const CHANGING = /[^\0-\x7f\u3001-\ua63f\uac00-\ud7ff]/g;

/** Folds words where no places are asked for. */
export function foldWords(words: string): string {
  return words.replace(CHANGING, foldKnown);
}

/** Folds a text of any length; never throws. Every white space outside ASCII becomes a plain space. */
export function fold(original: string): Folded {
  const { text, steps } = foldEach(original, CHANGING, foldKnown);
  return { text: text.toLowerCase(), steps };
}
