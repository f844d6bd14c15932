/**
 * Folding makes words comparable that sellers write in many ways: case, accents (often left out), full-width forms,
 * Arabic vowel marks and letter variants, invisible marks. Every folded character remembers where it stood.
 */

/** A folded text and, for each of its characters, the place it had in the original. */
export interface Folded {
  text: string;
  /** Index into the original for each folded character, with one more entry for the end. */
  at: Uint32Array;
}

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

const folded = new Map<number, string>();

function foldOther(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  let char = String.fromCharCode(code);
  if (code >= 0xff01 && code <= 0xff5e) char = String.fromCharCode(code - 0xfee0);
  char = char.toLowerCase();
  // Hangul and kana would fall apart into pieces that no word list holds.
  if (code < 0x600 || (code >= 0x1e00 && code < 0x2000)) char = char.normalize('NFD');
  const letter = char.charAt(0);
  const result = isMark(letter.charCodeAt(0)) ? '' : (SINGLE[letter] ?? letter);
  folded.set(code, result);
  return result;
}

function foldChar(code: number): string {
  if (code < 0x80) return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
  if (isMark(code)) return '';
  return foldOther(code);
}

/** Folds words written in lower case, where no places are asked for: only what can change is looked at. */
export function foldWords(words: string): string {
  return words.replace(/[^ -~\u3000-\ufdff]/g, (char) => foldChar(char.charCodeAt(0)));
}

/** Folds a text of any length; never throws. Every white space becomes a plain space. */
export function fold(original: string): Folded {
  // Some letters fold to two, none to more.
  const at = new Uint32Array(2 * original.length + 1);
  const chars: string[] = [];
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    const char =
      code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f ? ' ' : foldChar(code);
    for (const letter of char) {
      at[chars.length] = i;
      chars.push(letter);
    }
  }
  at[chars.length] = original.length;
  return { text: chars.join(''), at: at.subarray(0, chars.length + 1) };
}
