/**
 * The words that open the gate, by language, all read at once. Not a vocabulary for reading: only enough to tell that a
 * page could sell a needling device, and to stay shut on all others. All in lower case.
 */

/** How one language names needling devices. */
export interface DeviceNames {
  /**
   * Of these words every name holds one. Looked for first, because plain words are found many times faster than names.
   * "\\b" keeps a short one, in long texts, to the ends of words.
   */
  stems: string;
  /** One of them in a title is enough. A space stands for a small gap or none: "derma roller" meets "Derma-Roller", "dermaroller". */
  names: string;
}

export const STRONG: readonly DeviceNames[] = [
  // en
  {
    stems: 'derm needl meso titan roller stamp hydra hyal hial zgts micro pen\\b 540',
    names:
      'derm(?:a|al|o) (?:roll|pen|st[aeä]mp|needl)|micro needl|needl\\w{0,9} (?:roll|stamp|pen\\b|cartridge)|meso (?:roll|pen|stamp)|titanium (?:roller|stamp)|(?:beard|scalp|hair growth).{0,25}(?:roller|stamp)|\\broller\\b.{0,60}(?:beard|scalp|hair (?:re)?growth|\\b[0-3][ ,]\\d+ mm)|(?:dr|doctor) pen\\b|hydra (?:pen|stamp|roller|needl)|skin pen\\b|nano needl|zgts|d[rn]s roller|micro (?:infusion|channel)|540 (?:needle|titan|pin)|roller .{0,20}\\bneedles|h[iy]aluron (?:pen|stift|kalem)|(?:pen|pluma|stylo|caneta) .{0,24}h[iy]al',
  },
  // de
  { stems: 'nadel roller bart', names: 'mi[ck]ro nadel|nadel (?:roll|stempel|pen)|bart (?:roller|stempel)' },
  // fr
  {
    stems: 'aiguille rouleau stylo tampon roller',
    names: 'micro aiguille|(?:rouleau|stylo|tampon|roller) .{0,25}(?:barbe|aiguille|derm|m[ée]so|cheveu)',
  },
  // es
  {
    stems: 'aguja barb derm meso',
    names: 'micro aguja|(?:rodillo|roller|sello|l[aá]piz) .{0,25}(?:barb[aă]|aguja|derm|meso)',
  },
  // it
  {
    stems: 'aghi barba derm meso',
    names: 'micro aghi|(?:rullo|roller|timbro|penna) .{0,25}(?:barba|aghi|derm|meso)',
  },
  // pt
  {
    stems: 'agulha barba derm',
    names: 'micro agulha|(?:rolo|roller|caneta|carimbo) .{0,25}(?:barba|agulha|derm)',
  },
  // nl
  { stems: 'naald roller', names: 'micro naald|naald (?:roller|stempel|pen)|(?:baard|huid) roller' },
  // pl
  {
    stems: 'mezo roller rolka wałek stempel micro mikro',
    names: 'mi[ck]ro ig[lł]|mezo (?:roller|pen)|(?:roller|rolka|wałek|stempel) .{0,20}(?:brod|ig[lł])',
  },
  // sv, da
  { stems: 'roller micro mikro', names: 'mi[ck]ro nål|nåle? roller|sk(?:ä|æ|je)gg? roller' },
  // fi
  {
    stems: 'mikro rulla roller derm',
    names: 'mikro neula|(?:parta|iho|neula) (?:rulla|roller)|derma leima',
  },
  // cs
  { stems: 'jehl ihl derm', names: 'mikro (?:jehl|ihl)|v.le?č.{1,4} s (?:jehl|ihl)|derma raz' },
  // hu
  { stems: 'tű roller', names: 'mikro tű|tűs (?:henger|roller)|szakáll roller' },
  // ro
  { stems: 'micro', names: 'micro ace' },
  // id
  { stems: 'roller jarum', names: 'roller (?:jarum|brewok|jenggot)|jarum (?:roller|mikro)' },
  // vi
  { stems: 'kim', names: '(?:l[aă]n|phi|vi) kim' },
  // el
  { stems: 'ρμα βελ', names: '(?:ντ|δ)[εέ]ρμα (?:ρ[οό]λ|π[εέ]ν)|μικρο βελ|ρολ[οό] με βελ' },
  // tr
  {
    stems: 'micro mikro kalem rulo roller 540',
    names: 'mi[ck]ro i[gğ]ne|i[gğ]neli (?:roller|rulo|kalem)|sakal .{0,12}(?:roller|rulo)|540 .{1,2}ğne',
  },
  // ru
  {
    stems: 'микро дерма мезо ролер роллер гиалурон',
    names: 'микро (?:игл|игол|гол)|(?:дерма|мезо) (?:рол|пен|штамп)|рол{1,2}ер .{0,20}(?:игл|игол|бород)|гиалурон пен',
  },
  // ar
  {
    stems: 'ديرم درما ميزو دكتور نيدل رولر الهيال وخز دقيق',
    names:
      '(?:ديرما|درما|ديرم|ميزو|دكتور) (?:رول|[بپ]ن|بين|ستامب)|(?:قلم|ختم) (?:ديرما|الهيال)|(?:ميكرو|مايكرو) نيدل|رولر ال(?:لحي|ذقن)|الوخز|وخز|[إا]بر (?:ال)?دقيق',
  },
  // he
  { stems: 'דרמ מיקרו רולר', names: 'דרמה? (?:רול|פן|סט)|מיקרו (?:ניד|מחט)|רולר (?:מחט|לזקן)' },
  // hi
  { stems: 'डर्मा माइक्रो बियर्ड', names: 'डर्मा (?:रो|पे|स्ट)|माइक्रो नी|बियर्ड रो' },
  // th
  {
    stems: 'เดอ ไมโคร เข็ม',
    names: 'เดอ(?:ร์)?ม่?า (?:โรล|เพน|สแต)|(?:ลูกกลิ้ง|โรลเลอร์)เข็ม|ไมโคร นีด|เข็มกลิ้ง',
  },
  // ja
  {
    stems: 'ダーマ ドクター ヒアルロン ニード 針ローラー メソ',
    names:
      '(?:ダーマ|ドクター|ヒアルロン) (?:ロー|ペン|スタンプ)|マイクロ ニード|ニードル (?:ロー|ペン|スタンプ|パッチ)|針ローラー|メソ ローラー',
  },
  // ko
  {
    stems: '더마 닥터 히알루론 니들 미세 롤러',
    names: '(?:더마|닥터|히알루론) (?:롤|펜|스탬프)|(?:마이크로|고주파) 니들|니들 (?:롤|펜|스탬프)|미세 침|mts 롤러',
  },
  // zh
  {
    stems: '针 針 微晶 玻尿酸',
    names: '微[针針]|[滚滾][针針]|[针針]滚|(?:纳米|奈米) 微晶|玻尿酸[笔筆]',
  },
];

/** Words that many goods share: in a title they only make a second look worth it. */
export const WEAK: readonly string[] = [
  /* en */ 'roller stamp micro needle cartridge rolling',
  /* de */ 'nadel stempel mikro',
  /* fr */ 'rouleau aiguille stylo tampon',
  /* es */ 'rodillo aguja sello',
  /* it */ 'rullo timbro penna',
  /* pt */ 'agulha caneta carimbo',
  /* nl */ 'naald',
  /* pl */ 'wałek igł',
  /* sv */ 'stämpel',
  /* tr */ 'rulo iğne kalem damga',
  /* ru */ 'ролер роллер игл штамп микро',
  /* ar */ 'رولر إبر ابر قلم ختم',
  /* ja */ 'ローラー ペン 針 スタンプ',
  /* ko */ '롤러 니들 바늘 스탬프',
  /* zh */ '滚轮 针 針',
];

/** The same, where a word must begin or end with them: too short for anything else. Among them what pens are called ("M8"). */
export const WEAK_ALONE = '\\b(?:pens?\\b|meso|aghi|rolo|nål|[amn]\\d{1,2}[sw]?\\b)';

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
