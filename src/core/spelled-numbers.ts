/**
 * Numbers in words before millimetres: "one millimeter", "half a millimetre", "zero point five mm". Sellers write few lengths
 * so, and only short ones: wholes up to three, halves, quarters and decimals are all there is. All words stand in the folded
 * spelling (`quantity-fold.ts`).
 */
import { UNIT_WORDS, UNSPACED_UNITS } from './quantity-words';

/** Digits and the words for them. "A" and Swedish "en" mean too much else. */
const DIGITS: Readonly<Record<string, string>> = {
  0: 'zero|nought|naught|null|nul|noll|cero|sifir|ноль|нуль',
  1: 'one|ein|eins|eine|einen|einem|eines|un|uno|um|een|ett|jeden|один|одного|bir|一',
  2: 'two|zwei|deux|dos|due|dois|twee|tva|dwa|два|двух|iki|二|两',
  3: 'three|drei|trois|tres|tre|drie|trzy|три|трех|üç|uc|三',
  4: 'four|vier|quatre|cuatro|quattro|quatro',
  5: 'five|fünf|funf|cinq|cinco|cinque|vijf|fem|piec|bes',
  6: 'six|sechs|seis|sei|zes',
  7: 'seven|sieben|sept|siete|sette|sete|zeven',
  8: 'eight|acht|huit|ocho|otto|oito',
  9: 'nine|neun|neuf|nueve|nove|negen',
  25: 'twenty[ -]five|fünfundzwanzig|vingt[ -]cinq|veinticinco|venticinque|vinte e cinco|vijfentwintig',
  75: 'seventy[ -]five|fünfundsiebzig|soixante[ -]quinze|setenta y cinco|settantacinque|setenta e cinco',
};
/** Parts of one, with the articles around them, and what has a word of its own. */
const PARTS: Readonly<Record<string, string>> = {
  0.25: '(?:an? |one[ -])?quarter(?: of)?(?: an?)?|(?:eine?[mnrs]? )?viertel|(?:un )?quart de|(?:un )?cuarto de|(?:un )?quarto di',
  0.5: '(?:an? |one[ -])?half(?: of)?(?: an?)?|(?:eine?[mnrs]? )?halb(?:e[mnrs]?)?|(?:un )?(?:demi|medio|mezzo)|(?:um )?meio|(?:een )?halve|(?:en |et )?halv|pol|пол|половин[аыуо]й?|yarim|نصف',
  0.75: 'three[ -]quarters?(?: of)?(?: an?)?|drei ?viertel|trois[ -]quarts de|tres cuartos de|tre quarti di|driekwart',
  1.5: 'eineinhalb|einundeinhalb|anderthalb|anderhalve?|poltora|полтора|полутора|bir bu[cç]uk|halvanden',
  2.5: 'zweieinhalb|tweeeneenhalve?|iki bu[cç]uk',
};
/** What joins a whole and its half. */
const AND = 'and|und|et|y|e|en|och|og|i|с|и';
const POINT = 'point|dot|komma|coma|comma|virgule|punto|virgola|virgula|virgül|przecinek';

const oneOf = (table: Readonly<Record<string, string>>, keys: readonly string[]) =>
  keys.map((key) => table[key]).join('|');
const WHOLE = oneOf(DIGITS, ['1', '2', '3']);
const DIGIT = oneOf(DIGITS, Object.keys(DIGITS));
const LETTER = 'a-zß-ɏͰ-ϿЀ-ԯ֐-ۿ';
const UNIT = `(?:${UNIT_WORDS.mm})(?![${LETTER}])|${UNSPACED_UNITS.mm}`;

/** Anything that could be millimetres: without it there is nothing to look for. */
export const ANY_MILLIMETRE = /[mм]{2}|[mм][iи]l|м[иі]л|ملم|مم|م[يل]ل|ミリ|毫米|公[厘釐]|밀리/i;
/** "Moins d'un millimètre" names no length and "twenty-one" another, hence the marks before. */
const SPELLED = new RegExp(
  `(?<![${LETTER}\\d.,'-])(?:${[
    `(?:(${DIGIT}) )?(?:${POINT}) ((?:${DIGIT})(?: (?:${DIGIT}))*)`,
    `(?:([1-3]|${WHOLE}) (?:${AND}) )?(${oneOf(PARTS, ['0.75', '0.5', '0.25'])})`,
    `(${oneOf(PARTS, ['1.5', '2.5'])}|${WHOLE})`,
  ].join('|')})(?=[ -]{0,2}(?:${UNIT}))`,
  'g',
);

const VALUES: readonly (readonly [value: string, words: RegExp])[] = Object.entries({ ...DIGITS, ...PARTS }).map(
  ([value, words]) => [value, new RegExp(`^(?:${words})$`)],
);

function digitsOf(words: string): string {
  return VALUES.find(([, pattern]) => pattern.test(words))?.[0] ?? words;
}

/** "two five" as "25". */
function decimalsOf(words: string): string {
  const known = digitsOf(words);
  return known === words ? words.split(' ').map(digitsOf).join('') : known;
}

/** The number in as many characters as its words had, so that all places stay where they are. */
function filled(value: string, length: number): string {
  const plain = length > value.length ? `0${value}` : value;
  return plain.includes('.') ? plain.padEnd(length, '0') : plain.padStart(length, '0');
}

/** Writes the numbers before millimetres in digits, in a folded text; its length stays the same. */
export function writeInDigits(text: string): string {
  if (!ANY_MILLIMETRE.test(text)) return text;
  return text.replace(SPELLED, (words: string, units?: string, decimals?: string, whole?: string, part?: string) => {
    if (decimals) return filled(`${units ? digitsOf(units) : 0}.${decimalsOf(decimals)}`, words.length);
    if (part) return filled(String(Number(whole ? digitsOf(whole) : 0) + Number(digitsOf(part))), words.length);
    return filled(digitsOf(words), words.length);
  });
}
