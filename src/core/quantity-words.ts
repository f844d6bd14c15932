/**
 * The words around numbers in every language the quantity reader knows, as pattern sources, one table per kind. All stand in
 * the folded spelling (`quantity-fold.ts`): lower case, no accents (save ç and ü), no vowel marks, one alef, one yeh.
 */
import type { Unit } from './quantity';

const CYRILLIC = '[Ѐ-ԯ]*';

/** Units of scripts with spaces: no letter may follow. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  mm: [
    '[mм]{2}s?|m[./]m|mmlik|mil+i-? ?me+t[a-z]*|milim(?:lik)?|χιλ(?:ιοστ[α-ω]*)?',
    `м[иі]л+[иі]-?метр${CYRILLIC}`,
    'مم|م\\.م|ملم|مي?ل{1,2}ي ?م(?:تر|يتر|يٹر)(?:ات|ا)?',
    'מ["\']{0,2}מ|מילימטר(?:ים)?|मि\\.? ?मी|मिलीमीटर|एमएम',
  ].join('|'),
  um: [
    '[μu]m|μ|mi[ck]ron(?:s|es|i|y|a|en|er|ow|ov|lu|luk)?|micras?|mi[ck]ro-?met[a-z]*',
    `мкм|м[иі]крон${CYRILLIC}|м[иі]крометр${CYRILLIC}`,
    'م[اي]{0,2}كرو(?:ن|متر)(?:ات)?|מיקרון|מיקרומטר|माइक्रोन|माइक्रोमीटर',
  ].join('|'),
  cm: [
    '[cс][mм]s?|[csz]ent+[iy]-?met[a-z]*|santi(?:m|metre)[a-z]*',
    `сантиметр${CYRILLIC}`,
    'سم|سا?نتي ?متر(?:ات|ا)?|ס["\']מ|सेमी|से\\.मी|सेंटीमीटर',
  ].join('|'),
  inch: [
    'inch(?:es|s)?|zoll|pouces?|pulgadas?|polegadas?|pollic[ei]|cal(?:a|e|i|owy|owa|owe)|duim|tum|tommer?|inç|palce|palcu',
    `дюйм${CYRILLIC}|بوص(?:ه|ات|تان|تين)|[اإ]نش|اينچ|इंच|″`,
  ].join('|'),
};

/** Units of scripts without spaces: any letter may follow, save those that make another unit of the word. */
export const UNSPACED_UNITS: Readonly<Record<Unit, string>> = {
  mm: [
    'ミリ(?:メートル|メーター)|ミリ(?!グラム|リット|リッター|アンペア|ボルト|ワット|バール|モル|オン|シーベ|秒)|毫米(?!汞)|公厘|公釐',
    '[밀미]리(?:미터|메터)|[밀미]리(?!그램|리터|암페어|와트|볼트|몰|바|초)|มม|ม\\.ม|มิลลิเมตร',
  ].join('|'),
  um: '微米|ミクロン|マイクロ(?:メートル|メーター|ン)|마이크로(?:미터|메터)|마이크론|미크론|ไมครอน|ไมโครเมตร',
  cm: '厘米|公分|センチ(?:メートル|メーター)?|센[티치](?:미터|메터)?|ซม|เซนติเมตร',
  inch: '英寸|英吋|吋|インチ|인치|นิ้ว',
};

/** Words that make a list. Those of the first line need a space on one side at least. */
export const LIST_WORDS =
  'and|und|et|y|e|i|o|u|ou|oder|or|en|of|och|eller|og|ve|veya|ile|lub|oraz|nebo|dan|atau|va|hoac|ja|tai|si|sau|και|η|и|или|та|і|або|או';
export const LIST_SIGNS =
  '[,;/|+&、·]|と|や|または|及び|および|和|或者?|与|與|及|跟|과|와|또는|및|و|او|يا|และ|หรือ|और|या';

/** What makes an area, a volume, a pressure or a speed of the unit before it. */
export const NO_LENGTH_AFTER =
  ' ?[²³^]|[23](?![\\d.,])| ?hg(?![a-z])| ?(?:/|per |pro |par |por )(?:sec|min|h)(?![a-z])| (?:cuadr|quadr|carre|cubi|cube|kub|кв|куб|kare(?![a-z])|مربع|مكعب)';

/** What a number behind "0.5mm/" measures when it is not the next size. */
export const OTHER_MEASURE = '[%€$£¥₺₽°]|(?:m?l|fl|oz|k?g|c?m|mah|v|w|rpm|stars?|usd|eur)(?![a-z])';

/** What may stand between a count and its x: "1 pc x 0.5 mm". */
export const PIECE_WORDS = 'pcs?|stk\\.?|stück|szt\\.?|шт\\.?|[个個支本枚]|개';

/** Words that make a range. */
export const RANGE_WORDS =
  'to|bis|a|au|ate|up to|through|thru|do|az|tot|t/m|till?|hasta|fino a|ila|den|sampai|hingga|до|εως|עד|से';
export const RANGE_SIGNS = '[-~−→]{1,2}|\\.{2,4}|->|から|至|到|부터|에서|الي|حتي|تا|ถึง';

/** Before "X and Y" these make a range of it; "arası" and "之间" do so after it. */
export const BETWEEN_BEFORE =
  'between|zwischen|entre|tra|fra|tussen|mellan|mellem|miedzy|pomiedzy|между|м[іи]ж|بين|בין';
export const BETWEEN_AFTER = 'arasi|araligi|之间|之間|사이|の間';

export const UP_TO_BEFORE =
  "up to|max\\.?|maximum|maks\\.?|maximal|at most|no more than|bis zu|bis|hochstens|jusqu'a|hasta|ate|fino a|tot|upp till|do|en fazla|maksimum|до|макс\\.?|حتي|الي|حد اقصي|اقصي|最大|最长|最長|最多|최대|≤|<=|<";
export const UP_TO_AFTER =
  'or less|or shorter|まで|以下|以内|이하|까지|او اقل|і менше|и менее|eller mindre|oder weniger|ou moins|o menos|ou menos|o meno';
export const FROM_BEFORE =
  'from|starting at|at least|min\\.?|minimum|ab|mindestens|a partir de|des|desde|a partire da|vanaf|fran|od|en az|от|від|мин\\.?|ابتداء من|از|最小|最短|최소|≥|>=|>';
export const FROM_AFTER = 'or more|or longer|から|以上|이상|부터|oder mehr|ou plus|o mas|ou mais|起';
