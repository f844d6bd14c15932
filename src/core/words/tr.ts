import type { Vocabulary } from './vocabulary';

/** Turkish. Endings stand behind nearly every word, hence the open ends. */
export const tr: Vocabulary = {
  lang: 'tr',
  terms: {
    roller:
      'iğneli rulo*|iğneli roller*|mikro iğneli rulo*|mikro iğneli roller*|mikro iğne roller*|mikro iğneleme roller*|derma rolleri*|derma rulo*|derma rolır|sakal roller*|saç roller*|sakal rolleri*|iğneli silindir*',
    pen: 'mikro iğneleme kalem*|mikro iğneli kalem*|mikro iğne kalem*|iğneli kalem*|derma kalem*|dermapen*|mikro iğneleme cihaz*|mikro iğne cihaz*|dermapen cihaz*',
    stamp: 'iğneli damga*|mikro iğneli damga*|mikro iğneli stamp*|iğneli stamp*|derma damga*|mikro iğneleme damga*',
    cartridge:
      'iğne kartuş*|iğneli kartuş*|kartuş iğne*|iğne başlı*|iğneli başlı*|yedek iğne*|iğne uc*|iğneli uç*|yedek kartuş*|dermapen iğne*|dermapen uc*|dermapen kartuş*|dermapen başlı*',
    patch:
      'mikro iğne bant*|mikro iğneli bant*|mikro iğne yama*|mikro iğneli yama*|mikro iğneli patch*|mikro iğneli göz alt*|mikro iğneli ped*|eriyen mikro iğne*|çözünen mikro iğne*',
    nano: 'nano iğne*|nano uç*|nano kartuş*',
    rf: 'iğneli radyofrekans*|mikro iğneli radyo*|altın iğne*|iğneli rf|mikro iğneli rf|fraksiyonel radyo*|fraksiyonel rf',
    injector: 'hyaluron kalem*|hyaluronik kalem*|iğnesiz enjek*|iğnesiz mezoterapi*|iğnesiz dolgu*',
    'any-roller': 'rulo*|silindir*',
    'any-pen': 'kalem*',
    'any-stamp': 'damga*',
    'any-cartridge': 'kartuş*|başlık|başlıklar*|başlığı|yedek başlı*|yedek uç*',
    'any-patch': 'göz altı ped*|göz altı bandı',
    'any-device': 'cihaz*|aleti|aletler*|aparat*|makinesi',
    needling: 'mikro iğne*|iğneleme*',
    needle: 'iğne*',
    lookalike:
      'dikiş*|örgü*|tığ|nakış*|toplu iğne*|çengelli*|çuvaldız*|şırınga*|enjektör*|insülin*|kalem iğne*|kalem ucu*|pikap iğne*|pikap*|akupunktur*|dövme*|kalıcı makyaj*|microblading|masaj*|yeşim*|kuvars*|boya*|tüy topl*|tüy toplayıcı*|bigudi*|jel kalem*|tükenmez*|dolma kalem*|kurşun kalem*|kaş kalem*|göz kalem*|dudak kalem*|mürekkep*|top iğne*|şişirme*|rulman*|yazıcı*|tıraş*|epilasyon*|lazer*|çim',
    cosmetic:
      'serum*|için serum*|için hyaluronik serum|için krem*|için ampul*|için jel*|krem|kremi|kremler*|ampul*|maske|maskesi|losyon*|jel|jeli|şampuan*|yağ|yağı|tonik*|peeling*|köpük*|sprey*|esans*|merhem*|dolgu|özü',
    accessory:
      'kılıf*|için kılıf*|için kutu*|için stand*|için saklama*|için dezenf*|kutu|kutusu|stand*|tutucu*|çanta*|temizleyici*|dezenfektan*|sterilizatör*|şarj*|kablo*|fırça*',
    service:
      'seans*|randevu*|eğitim*|kurs|kursu|kliniğ*|klinikte|merkezi|uygulaması|uygulamaları|tedavi paket*|hediye çeki|danışmanlık',
    article:
      'nedir|nasıl kullan*|nasıl yap*|nasıl temiz*|nasıl seç*|ne işe yarar|ne zaman|neden|farkı|farkları|arasındaki fark*|karşılaştırma*|inceleme|incelemesi|rehber*|faydaları|zararları|yan etki*|öncesi ve sonrası|öncesi sonrası|hangi|ipuçları|kitab*',
    with: 'ile|ve|dahil|artı|birlikte',
    'needle-length':
      'iğne uzunlu*|iğne uzunluğu*|iğnelerin uzunlu*|iğne boy*|iğnelerin boyu|iğne derinli*|iğne ölçüsü|iğne ebat*|iğne ebad*|mikro iğne uzunlu*|mikro iğne boy*|uç uzunlu*|batma derinli*|delme derinli*|penetrasyon derinli*|nüfuz derinli*|giriş derinli*|iğneleme derinli*',
    length: 'uzunluk*|uzunluğ*|boy|boyu|boyut*|beden|derinlik*|derinliğ*|ölçü|ölçüsü|model*|seçenek*|uzunluğunda',
    'other-measure':
      'çap|çapı|çapında|genişlik*|genişliğ*|kalınlık*|kalınlığ*|daha ince|yükseklik*|ağırlık*|hacim*|ambalaj*|paket boyut*|ürün boyut*|kutu boyut*|başlık genişli*|sap uzunlu*|toplam uzunlu*|ürün uzunlu*|saç uzunlu*|sakal uzunlu*|kablo uzunlu*|hız|hızı|devir|mesafe*|aralık mesafe*',
    adjustable: 'ayarlana*|ayarlı|ayarlamalı|ayarlanır|derinlik ayar*',
    kit: 'seti|setleri|set içeriği|kutu içeriği|paket içeriği|parça*|1 arada|takım*',
    choice: 'seçenekleri|seçenekli|seçiniz|seçin|mevcuttur|boyları|uzunlukları|ölçüleri',
    elsewhere: 'ayrıca mevcut*|diğer boy*|diğer ölçü*|diğer uzunluk*|farklı boyları|diğer seçenekler',
    general: 'genellikle|genelde|çoğunlukla|arasında değiş*|değişmekte*|değişir|normalde|tipik olarak',
    advice:
      'daha uzun|daha kısa|daha derin|daha fazla|den fazla|dan fazla|den uzun|dan uzun|mm üzeri*|aşmayın*|aşmamalı*|geçmeyin*|en az|kullanmayın*|kullanılmamalı*|uzman*|dermatolog*|doktor*|hekim*|estetisyen*|profesyoneller*|kliniklerde|klinikte|başlayın|başlayın*|yerine|kıyasla|göre daha|gerekir|gerekmektedir|örneğin|asla',
    suits:
      'öneril*|tavsiye*|önermek*|idealdir|için ideal|için uygun*|için mükemmel|ulaşır|ulaşan|nüfuz eder|nüfuz*|başlangıç|başlayan*|yeni başlayan*|epidermis*|tedavi|tedavide',
    negation: 'değil*|asla|kaçın*',
    'surgical-steel':
      'cerrahi çelik*|cerrahi paslanmaz*|cerrahi paslanmaz çelik*|medikal çelik*|medikal paslanmaz*|medikal paslanmaz çelik*|tıbbi çelik*|tıbbi paslanmaz*|tıbbi paslanmaz çelik*|316l çelik',
    stainless: 'paslanmaz*|paslanmaz çelik*|çelik*',
    titanium: 'titanyum*',
    'titanium-alloy': 'titanyum alaşım*',
    'titanium-coated': 'titanyum kapla*|titanyumla kapl*|titanyum kaplı',
    gold: 'altın',
    'gold-coated': 'altın kapla*|altın kaplı|altınla kapl*|altın uçlu',
    silicon: 'silisyum*',
    plastic: 'plastik*|reçine*|naylon*|akrilik*',
    'other-metal': 'alaşım*|pirinç|bakır|alüminyum*|karbon çelik*',
    coating: 'kapla*|kaplı|titanyum renk*|titanyum görün*',
    handle: 'sap|sapı|saplı|sapın|tutma yeri|tutacak|gövde*|kabze*',
    material: 'malzeme*|materyal*|üretilm*|yapılmış*|imal edil*',
  },
};
