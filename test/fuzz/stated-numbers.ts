/**
 * Every length, in whole micrometres, that the digits of a text could state in any unit, however they are written: far
 * more than it does state, and found in another way than the reader's. A length that is not among them was invented.
 */
export function statedMicrometres(text: string): Set<number> {
  const plain = plainOf(text);
  const numbers = [...plain.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    index,
    end: index + digits.length,
  }));
  const values = new Set<number>();
  numbers.forEach(({ digits, end }, i) => {
    const [next, third] = [numbers[i + 1], numbers[i + 2]];
    add(values, Number(digits), Number(`0.${digits}`));
    if (!next || next.index - end > MOST_BETWEEN) return;
    add(values, Number(`${digits}.${next.digits}`), Number(digits + next.digits), Number(digits) / Number(next.digits));
    if (!third || third.index - next.end > MOST_BETWEEN) return;
    add(
      values,
      Number(digits) + Number(next.digits) / Number(third.digits),
      Number(`${digits}${next.digits}.${third.digits}`),
    );
  });
  return values;
}

/** Between the parts of one number: a mark and a blank, or a dash and blanks. */
const MOST_BETWEEN = 3;
/** Micrometres in each unit that a listing measures in. */
const UNITS = [1, 1_000, 10_000, 25_400];

function add(values: Set<number>, ...numbers: readonly number[]): void {
  for (const number of numbers) for (const unit of UNITS) values.add(Math.round(number * unit));
}

/** Digits of all scripts as ASCII, fractions taken apart ("8½" is 8 and 1⁄2), marks that nobody sees taken out. */
function plainOf(text: string): string {
  return text
    .replace(/\p{No}/gu, ' $&')
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}]/gu, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** The ten digits of a script follow one another. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
