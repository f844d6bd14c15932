/** A text made plain for the quantity reader, and the way back. */
export interface Folded {
  /** Lower case, ASCII digits and punctuation, no accents (save ç and ü), no invisible characters. */
  text: string;
  /** Code unit of the original each folded code unit came from; one more entry than `text` is long. */
  origin: readonly number[];
}

/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** Zero-width characters, bidi marks, soft hyphen, variation selectors, tatweel and Arabic vowel marks, combining accents. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u0300-\u036f]|[\u0640\u0670]|[\u064b-\u065f]/u;
const SPACE = /\s/;

/**
 * Characters taken apart by Unicode: accented Latin, Greek and Vietnamese letters, Arabic letters with hamza and all
 * presentation forms, half and full width forms, squared units (㎜, ㍉) and vulgar fractions. Not Cyrillic, kana or
 * Hangul, where it would tear letters apart, nor the acute accent, which sellers use as a decimal mark.
 */
const COMPOSED =
  /[\u00b5\u00bc-\u00be\u00c0-\u024f\u0370-\u03ff\u0622-\u0626\u0649\u06cc\u1e00-\u1fff\u2150-\u215e\u3300-\u33ff\ufb50-\ufdff\ufe70-\ufefc\uff01-\uffef]/;

const SIGNS: Readonly<Record<string, string>> = {
  '´': "'",
  '`': "'",
  '‘': "'",
  '’': "'",
  '′': "'",
  ʹ: "'",
  ʼ: "'",
  '٬': "'",
  '՚': "'",
  '׳': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '״': '"',
  '″': '″',
  ʺ: '″',
  '〃': '″',
  '٫': '.',
  '،': ',',
  '‚': ',',
  '؛': ';',
  '‧': '·',
  '∙': '·',
  '・': '·',
  '•': '·',
  '･': '·',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '－': '-',
  '﹣': '-',
  '〜': '~',
  '∼': '~',
  '∽': '~',
  '…': '..',
  '∕': '/',
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  х: 'x',
  '⨯': 'x',
  ⅹ: 'x',
  ی: 'ي',
  ى: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ı: 'i',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ё: 'е',
  ç: 'ç',
  ü: 'ü',
  ς: 'σ',
};

/** Folds a text for reading numbers and units. Linear; never throws. */
export function fold(text: string): Folded {
  const origin: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const plain = foldCharacter(text.charAt(index), text.charCodeAt(index));
    folded += plain;
    for (let count = 0; count < plain.length; count++) origin.push(index);
  }
  origin.push(text.length);
  return { text: folded, origin };
}

function foldCharacter(character: string, code: number): string {
  if (code < 0x80) return code === 9 || code === 13 ? ' ' : character.toLowerCase();
  const zero = DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
  if (zero !== undefined) return String(code - zero);
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  const lower = character.toLowerCase();
  const sign = SIGNS[lower];
  if (sign !== undefined) return sign;
  if (!COMPOSED.test(character)) return lower;
  return foldComposed(lower);
}

function foldComposed(character: string): string {
  const parts = Array.from(character.normalize('NFKD').toLowerCase());
  const plain = parts
    .filter((part) => !INVISIBLE.test(part))
    .map((part) => SIGNS[part] ?? part)
    .join('');
  // "1½" is one and a half, not eleven halves.
  return plain.includes('⁄') ? ` ${plain}` : plain;
}
