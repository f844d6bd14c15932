import type { Vocabulary } from './vocabulary';

/** Hungarian. "tű" stands only in forms that are no word of other languages once the accent is gone. */
export const hu: Vocabulary = {
  lang: 'hu',
  terms: {
    roller:
      'mikrotűs henger*|mikro tűs henger*|mikrotűs roller*|mikro tűs roller*|tűs henger*|tűs roller*|szakáll roller*|bőrhenger*|tűhenger*|derma henger*|tüskés arcroller*',
    pen: 'mikrotűs toll*|mikro tűs toll*|mikrotűs készülék*|mikrotűs pen|tűs pen',
    stamp: 'mikrotűs bélyegző*|mikrotűs pecsét*|tűs bélyegző*|tűs pecsét*',
    cartridge: 'tűfej*|tűbetét*|pót tűk|póttűk|pót tűfej*|tűpatron*|cserélhető tű*',
    patch: 'mikrotűs tapasz*|mikro tűs tapasz*',
    'any-roller': 'henger|hengerek|hengeres',
    'any-stamp': 'bélyegző|pecsét',
    'any-cartridge': 'cserefej*|pótfej*|betétek',
    'any-patch': 'tapasz|tapaszok',
    needling: 'mikrotű*|mikro tű*|mikrotűs*|tűszúrásos',
    needle: 'tűk|tűvel|tűkkel|tűje|titántű*|acéltű*|titán tű*|acél tű*',
    lookalike:
      'kötőtű*|varrótű*|varrógép*|horgolótű*|akupunktúr*|tetovál*|golyóstoll*|zseléstoll*|töltőtoll*|festőhenger*|ruhahenger*|szöszhenger*|inzulin*|injekciós*|masszázs*|nemezelő*|gombostű*',
    cosmetic: 'krém|krémek|szérum*|olaj|arcmaszk*|sampon*|balzsam*|ampulla',
    accessory: 'tartó|tároló*|tisztító*|fertőtlenítő*|állvány',
    service: 'kezelés szalon*|időpont*|ajándékutalvány*|tanfolyam*|képzés*|klinika|konzultáció',
    article:
      'hogyan használ*|mi az a|mire jó|milyen gyakran|útmutató*|előnyei|mellékhatás*|összehasonlítás*|előtte utána',
    for: 'kompatibilis',
    with: 'tartalmaz|ajándék',
    'needle-length':
      'tűhossz*|tű hossz*|tűk hossza|tűhosszúság*|tű hosszúság*|tűmélység*|tű mélység*|tűméret*|szúrásmélység*',
    length: 'hossz|hossza|hosszúság*|méret*|mélység*|változat*|hosszú',
    'other-measure': 'átmérő*|szélesség*|széles|vastagság*|magasság*|súly|térfogat*|méretek|nyél hossza|teljes hossz*',
    adjustable: 'állítható*|szabályozható*',
    kit: 'készlet*|szett*|csomag tartalma',
    choice: 'választható*|válassz*|elérhető méret*|kapható',
    elsewhere: 'más méret*|is kapható|is elérhető',
    general: 'általában|rendszerint|jellemzően',
    advice: 'több mint|hosszabb mint|nagyobb mint|legfeljebb|legalább|kezdőknek|bőrgyógyász*|orvos*|ajánl*|klinikák',
    negation: 'nem|nincs|nélkül|kerülje',
    'surgical-steel': 'sebészeti acél*|orvosi acél*|sebészeti rozsdamentes acél*|orvosi rozsdamentes acél*',
    stainless: 'rozsdamentes acél*|rozsdamentes|acél|acélból|acéltű*|acél tű*',
    titanium: 'titán|titánból|titántű*|titán tű*|titánium',
    'titanium-alloy': 'titánötvözet*|titán ötvözet*',
    'titanium-coated': 'titánbevonat*|titán bevonat*|titánnal bevont',
    'gold-coated': 'aranyozott*|arany bevonat*',
    plastic: 'műanyag*',
    handle: 'nyél|nyele|markolat*|fogantyú*|burkolat*',
    material: 'anyag|anyaga|anyagú|készült',
  },
  claims: {
    only: 'csak|kizárólag',
    expert: 'professzionális*|szakember*|kozmetikus*|bőrgyógyász*|szakemberek*',
    home: 'otthon*|otthoni',
    scalp: 'fejbőr*|hajnövekedés*|hajra',
    beard: 'szakáll*',
    face: 'arcra|arcbőr*',
  },
};
