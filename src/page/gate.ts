/**
 * The words that open the gate, one line per language, all read at once. In them a space stands for any small gap or none:
 * "derma roller" meets "Derma-Roller" and "dermaroller". Not a vocabulary for reading: only enough to tell that a page
 * could sell a needling device, and to stay shut on all others.
 */

/** Names of needling devices: one of them in a title is enough. */
export const STRONG: readonly string[] = [
  /* en */ 'derm(?:a|al|o) (?:roll|pen|st[aeä]mp|needl)|micro needl|needl\\w{0,9} (?:roll|stamp|pen\\b|cartridge)|meso (?:roll|pen|stamp)|titanium (?:roller|stamp)|(?:beard|scalp|hair growth).{0,25}(?:roller|stamp)|\\broller\\b.{0,60}(?:beard|scalp|hair (?:re)?growth|\\b[0-3][.,]\\d+ mm)|(?:dr|doctor) pen\\b|hydra (?:pen|stamp|roller|needl)|skin pen\\b|nano needl|zgts|d[rn]s roller|micro (?:infusion|channel)|540 (?:needle|titan|pin)|roller .{0,20}\\bneedles|h[iy]aluron (?:pen|stift|kalem)|(?:pen|pluma|stylo|caneta) .{0,24}h[iy]al',
  /* de */ 'mi[ck]ro nadel|nadel (?:roll|stempel|pen)|bart roller',
  /* fr */ 'micro aiguille|(?:rouleau|stylo|tampon|roller) .{0,25}(?:barbe|aiguille|derm|m[ée]so|cheveu)',
  /* es */ 'micro aguja|(?:rodillo|roller|sello|l[aá]piz) .{0,25}(?:barb[aă]|aguja|derm|meso)',
  /* it */ 'micro aghi|(?:rullo|roller|timbro|penna) .{0,25}(?:barba|aghi|derm|meso)',
  /* pt */ 'micro agulha|(?:rolo|roller|caneta|carimbo) .{0,25}(?:barba|agulha|derm)',
  /* nl */ 'micro naald|naald (?:roller|stempel|pen)|(?:baard|huid) roller',
  /* pl */ 'mi[ck]ro ig[lł]|mezo (?:roller|pen)|(?:roller|rolka|wałek|stempel) .{0,20}(?:brod|ig[lł])',
  /* sv, da */ 'mi[ck]ro nål|nåle? roller|sk(?:ä|æ|je)gg? roller',
  /* fi */ 'mikro neula|(?:parta|iho|neula) (?:rulla|roller)|derma leima',
  /* cs */ 'mikro (?:jehl|ihl)|v.le?č.{1,4} s (?:jehl|ihl)|derma raz',
  /* hu */ 'mikro tű|tűs (?:henger|roller)|szakáll roller',
  /* ro */ 'micro ace',
  /* el */ '(?:ντ|δ)[εέ]ρμα (?:ρ[οό]λ|π[εέ]ν)|μικρο βελ|ρολ[οό] με βελ',
  /* tr */ 'mi[ck]ro i[gğ]ne|i[gğ]neli (?:roller|rulo|kalem)|sakal .{0,12}(?:roller|rulo)|540 .ğne',
  /* ru */ 'микро (?:игл|игол|гол)|(?:дерма|мезо) (?:рол|пен|штамп)|рол{1,2}ер .{0,20}(?:игл|игол|бород)|гиалурон пен',
  /* ar */ '(?:ديرما|درما|ديرم|ميزو|دكتور) (?:رول|[بپ]ن|بين|ستامب)|(?:قلم|ختم) (?:ديرما|الهيال)|(?:ميكرو|مايكرو) نيدل|رولر ال(?:لحي|ذقن)|الوخز|وخز|[إا]بر (?:ال)?دقيق',
  /* he */ 'דרמה? (?:רול|פן|סט)|מיקרו (?:ניד|מחט)|רולר (?:מחט|לזקן)',
  /* hi */ 'डर्मा (?:रो|पे|स्ट)|माइक्रो नी|बियर्ड रो',
  /* th */ 'เดอ(?:ร์)?ม่?า (?:โรล|เพน|สแต)|(?:ลูกกลิ้ง|โรลเลอร์)เข็ม|ไมโคร นีด|เข็มกลิ้ง',
  /* vi */ '(?:l[aă]n|phi|vi) kim',
  /* id */ 'roller (?:jarum|brewok|jenggot)|jarum (?:roller|mikro)',
  /* ja */ '(?:ダーマ|ドクター|ヒアルロン) (?:ロー|ペン|スタンプ)|マイクロ ニード|ニードル (?:ロー|ペン|スタンプ|パッチ)|針ローラー|メソ ローラー',
  /* ko */ '(?:더마|닥터|히알루론) (?:롤|펜|스탬프)|(?:마이크로|고주파) 니들|니들 (?:롤|펜|스탬프)|미세 침|mts 롤러',
  /* zh */ '微[针針]|[滚滾][针針]|[针針]滚|(?:纳米|奈米) 微晶|玻尿酸[笔筆]',
];

/**
 * Of these every name above holds one. Asked first, because they are found several times faster than the names, and one by
 * one, because long words are found fast only among long words.
 */
export const STEMS: readonly string[] = [
  'derm|needl|meso|mezo|roller|stamp|hydra|hyal|hial|zgts|titan|micro|mikro|nadel|naald|aiguille|rouleau|stylo|tampon|barb|aguja|aghi|agulha|rolka|stempel|rulo|rulla|kalem|neula| kim|jarum|jehl|ihl|tű',
  'pen\\b|540',
  '[łͰ-ԯ֐-ۿऀ-ॿ฀-๿぀-ヿ㐀-鿿가-힣]',
];

/** Words that many goods share: they only make a second look worth it. */
export const WEAK: readonly string[] = [
  /* en */ 'roller|\\bpens?\\b|stamp|micro|needle|cartridge|\\bmeso|\\b[amn]\\d{1,2}[sw]?\\b|rolling',
  /* de */ 'nadel|stempel|mikro',
  /* fr */ 'rouleau|aiguille|stylo|tampon',
  /* es */ 'rodillo|aguja|sello',
  /* it */ 'rullo|\\baghi|timbro|penna',
  /* pt */ '\\brolo|agulha|caneta|carimbo',
  /* nl */ 'naald',
  /* pl */ 'wałek|igł',
  /* sv */ '\\bnål|stämpel',
  /* tr */ 'rulo|iğne|kalem|damga',
  /* ru */ 'рол{1,2}ер|игл|штамп|микро',
  /* ar */ 'رولر|[إا]بر|قلم|ختم',
  /* ja */ 'ローラー|ペン|針|スタンプ',
  /* ko */ '롤러|니들|바늘|스탬프',
  /* zh */ '滚轮|[针針]',
];

/** Rows that few other goods have: a needle's length, depth or number, in some languages whatever is said of a needle. */
export const ROWS: readonly string[] = [
  /* en */ 'needles? (?:length|depth|size|count|number|material|diameter)|(?:length|depth|number) of (?:the )?needle|pins? (?:count|length)',
  /* de */ 'nadel(?:länge|tiefe|anzahl|material)|(?:länge|anzahl) der nadel',
  /* fr */ "d(?:'|es |e l')aiguille",
  /* es */ 'de (?:las? )?aguja',
  /* it */ "d(?:i|egli|ell') ag(?:o|hi)\\b",
  /* pt */ 'd(?:e|as?) agulha',
  /* nl */ 'naald(?:lengte|diepte|en aantal)|aantal naalden',
  /* pl */ '(?:ć|liczba) ig(?:ieł|ły)',
  /* sv */ 'nål(?:längd|djup)|antal nålar',
  /* tr */ 'i[gğ]ne (?:uzunluğu|boyu|sayısı|derinliği)',
  /* ru */ '[ао] иг(?:л|ол)',
  /* ar */ '(?:طول|عدد|عمق) ال?[إا]بر',
  /* ja */ '針の?(?:長|深|本?数)',
  /* ko */ '(?:바늘|니들|침) (?:길이|깊이|개수)',
  /* zh */ '[针針](?:头|的)?[长長数數]',
];
