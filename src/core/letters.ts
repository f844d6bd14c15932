/** Scripts written without spaces between words: kana, ideographs, hangul, thai. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0e7f) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

export function isArabic(code: number): boolean {
  return code >= 0x0600 && code <= 0x06ff;
}

/** A letter that would continue a word. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122;
  if (isArabic(code)) return code >= 0x0620 && code <= 0x06d5 && !(code >= 0x0660 && code <= 0x066c);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}

/** What a term may begin with. */
export function canBegin(code: number): boolean {
  return isLetter(code) || isUnspaced(code) || (code >= 48 && code <= 57);
}

export function isGap(code: number): boolean {
  // space - _ . ' · ® ™ – — and the hyphens of U+2010…
  return (
    code === 32 ||
    code === 45 ||
    code === 95 ||
    code === 46 ||
    code === 39 ||
    code === 0xb7 ||
    code === 0xae ||
    code === 0x30fb ||
    code === 0x2122 ||
    code === 0x2019 ||
    (code >= 0x2010 && code <= 0x2014)
  );
}
