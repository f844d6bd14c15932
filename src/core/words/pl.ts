import type { Vocabulary } from './vocabulary';

/** Polish. "igł…" stands only in forms that are no Spanish word ("iglesia"). */
export const pl: Vocabulary = {
  lang: 'pl',
  terms: {
    roller:
      'derma rolka|derma rolki|derma wałek|mezo rolka|wałek z igł*|wałek z mikro igł*|wałek mikro igł*|rolka z igł*|rolka z mikro igł*|rolka mikro igł*|rolka igłowa|roller z igł*|roller z mikro igł*|roller mikro igł*|roller igłowy|roller do mikro igł*|roller do brody|rolka do mezoterapii|rolka do brody|roller do mezoterapii|wałek do mezoterapii|roller do zarostu',
    pen: 'pen mikro igł*|pen do mikro nakł*|pen do mezo*|pióro mikro igł*|pióro do mikro*|długopis mikro igł*|urządzenie do mikro nakłuwania|urządzenie do mezoterapii|urządzenie do mezoterapii mikro igłowej',
    stamp:
      'stempel mikro igł*|stempel z mikro igł*|stempel z igł*|stempel igłowy|derma stempel*|pieczątka mikro igł*|pieczątka z igłami',
    cartridge:
      'kartridż igł*|kartridże igł*|kartridż z igł*|kartridże z igł*|kartridże do derma pen*|kartusz igł*|kartusze igł*|wkład igł*|wkłady igł*|głowica igł*|głowice igł*|główka z igłami|igły wymienne|wymienne igły|końcówka igł*|końcówki igł*|końcówki z igł*',
    patch:
      'plastry mikro igł*|plastry z mikro igł*|płatki mikro igł*|płatki z mikro igł*|plaster z mikro igł*|płatki pod oczy z mikro igł*|rozpuszczalne mikro igł*|rozpuszczające się mikro igł*',
    nano: 'nano igły|nano igieł|nano igłow*|końcówka nano|kartridż nano|kartridże nano',
    rf: 'radiofrekwencja mikro igł*|mikro igłowa radio*|rf mikro igł*|mikro igłowe rf|mikro igłowy rf|frakcyjne rf|radiofrekwencja frakcyjna',
    injector:
      'pen hialuronowy|hialuron pen|wstrzykiwacz bezigłowy|bezigłowy wstrzyk*|mezoterapia bezigłowa|bezigłowa mezoterapia|iniektor bezigłowy',
    'any-roller': 'rolka|rolki|rolką|rollera|rollerem|wałek|wałki|wałkiem',
    'any-pen': 'długopis*|pióro',
    'any-stamp': 'stempel|stemple|pieczątka',
    'any-cartridge':
      'kartridż*|kartusz*|wkład|wkłady|wkładów|głowica|głowice|końcówka|końcówki|końcówek|nakładka|nakładki',
    'any-patch': 'plastry|plaster|płatki',
    'any-device': 'urządzenie|urządzenia|przyrząd*|aparat|sprzęt',
    needling: 'mikro igł*|mikro igieł*|mikro nakłu*|mezoterapia mikro igł*|mezoterapii mikro igł*|mikro needling*',
    needle: 'igła|igły|igłą|igłę|igłami|igłach|igieł*|igiełk*|igłow*',
    lookalike:
      'szydeł*|drut do*|druty|dziewiar*|szycia|maszyna do*|maszyny do*|haft*|gramofon*|adapter gramo*|strzykawk*|insulin*|akupunktur*|akupresur*|tatuaż*|makijaż permanent*|mikropigmentac*|kaniul*|wenflon*|lancet*|łożysk*|malarsk*|do ubrań|do sierści|jadeit*|z jadeitu|kwarcow*|gua sha|masaż*|masuj*|lokówk*|wałki do włosów|do trawnika|żelow*|kulkow*|wieczne pióro|tusz*|piłek|choink*|golark*|drukark*|laser*',
    cosmetic:
      'krem|kremy|kremu|olejek*|olej|maska|maski|maseczk*|ampułk*|szampon*|odżywk*|balsam*|tonik*|żel|żele|koncentrat*|pianka|maść|kapsułk*|wcierk*|peeling*|kwas|minoksydyl',
    accessory:
      'etui|pokrow*|pudełko|stojak*|uchwyt na|środek do dez*|płyn do dez*|dezynfek*|sterylizator*|ładowark*|zasilacz*|kabel|torba|torebk*|szczotk*',
    service:
      'zabieg|zabiegi mikro*|zabieg mikro*|sesja|sesje|sesji|umów się|umów wizytę|wizyta|rezerwac*|szkolen*|kurs|kursy|warsztat*|gabinet kosmet*|w gabinecie kosmet*|klinika|kliniki|klinice|bon podarunkowy|voucher*|konsultac*|cennik|cena zabiegu|kosmetologia',
    article:
      'jak używać|jak stosować|jak wybrać|jak działa|jak często|jak czyścić|jak dezynf*|czym jest|co to jest|co to|dlaczego|czy warto|czy można|różnice|różnica|różni się|porówn*|ranking*|recenzj*|poradnik*|przewodnik*|efekty|skutki uboczne|przeciwwskazania|przed i po|wszystko o|książk*',
    for: 'do|dla|pasuje do|kompatybiln*|na',
    with: 'z|wraz z',
    'needle-length':
      'długość igł*|długość igieł*|długości igieł*|długości igł*|długość mikro igieł*|długość mikro igł*|długość nakłu*|rozmiar igł*|rozmiar igieł*|wysokość igieł|wielkość igieł|głębokość nakłu*|głębokość wkłu*|głębokość penetr*|głębokość wnik*|głębokość igieł*|głębokość igł*|długość ostrz*|długość kolców',
    length: 'długoś*|rozmiar*|głębokoś*|wariant*|wersja|wersje|długie',
    'other-measure':
      'średnic*|szerokoś*|grubość*|grubości|cieńsze|grubsze|wymiar*|wysokość|waga|pojemność|opakowan*|rozmiar opak*|długość rączk*|długość uchwyt*|długość całk*|całkowita długość|długość produkt*|długość włos*|długość kabl*|długość zarostu|prędkoś*|obrot*|odległość|odstęp*|rozstaw|średnica igły|średnica igieł|grubość igieł|grubość igły',
    adjustable: 'regulow*|regulac*|regulator*|ustawian*',
    kit: 'zestaw*|komplet*|w zestawie|zawartość|w jednym',
    choice: 'do wyboru|wybierz|wybór|dostępne|dostępny w|dostępna w|długości|rozmiary|warianty',
    elsewhere:
      'dostępne również|dostępny również|również w|także w|inne rozmiary|inne długości|innych rozmiarach|innych długościach',
    general: 'zazwyczaj|zwykle|najczęściej|na ogół|ogólnie|wahają się|waha się|istnieją|występują|przeważnie|z reguły',
    advice:
      'powyżej|poniżej|dłuższe niż|dłuższych niż|krótsze|większe niż|więcej niż|mniej niż|niż|nie przekracza*|przekracza*|co najmniej|co najwyżej|nie więcej|kosmetolog*|kosmetyczk*|dermatolog*|lekarz*|specjalist*|profesjonaliści|w gabinecie|zacznij od|zaczyna*|zamiast|w porówn*|powin*|należy|nie wolno|jeśli|jeżeli|na przykład|np|minimum',
    suits:
      'zaleca*|polecan*|rekomend*|idealny do|idealna do|idealne do|nadaje się|odpowiedni*|przeznaczon*|wnika*|dociera*|penetruj*|początkując*|naskór*|leczen*',
    negation: 'nie|nigdy|unikaj*',
    'surgical-steel':
      'stal chirurgiczna|stali chirurgicznej|stal medyczna|stali medycznej|chirurgiczna stal|chirurgicznej stali|medycznej stali|stal nierdzewna chirurgiczna|stali nierdzewnej chirurgicznej|stal nierdzewna medyczna|stali nierdzewnej medycznej|nierdzewna stal chirurgiczna|nierdzewnej stali chirurgicznej',
    stainless: 'stal nierdzewna|stali nierdzewnej|nierdzewn*|stali|stalow*',
    titanium: 'tytan*',
    'titanium-alloy': 'stop tytan*|stopu tytan*|tytanowy stop',
    'titanium-coated':
      'powlekane tytanem|powłoka tytanowa|powłoką tytanową|pokryte tytanem|pokryty tytanem|tytanowana|tytanowane igły|powłoką z tytanu',
    gold: 'złot*',
    'gold-coated': 'pozłac*|złocon*|pokryte złotem|złote igły',
    silicon: 'krzem*',
    plastic: 'plastik*|tworzyw*|żywic*|nylonu|akryl*|polimer*',
    'other-metal': 'stop metal*|mosiądz*|miedź|miedzi|stal węglowa',
    coating: 'powłok*|powlek*|pokryt*|kolor tytan*',
    handle: 'rączk*|rękojeś*|uchwyt*|obudow*|trzonek|głowicy',
    material: 'materiał*|wykonan*|tworzywo',
  },
  claims: {
    face: 'twarz*|policzk*|czoło|szyja|szyi|szyję|dekolt*',
    scalp: 'skóra głowy|skóry głowy|skórę głowy|skórze głowy|włos|włosy|włosów|włosom|włosami|łysie*|łysin*|zakol*',
    beard: 'broda|brody|brodę|brodzie|zarost*|wąsy|wąsów',
    'body-area': 'ciało|ciała|brzuch*|uda|ud|pośladk*|plecy',
    'under-eye':
      'pod oczami|pod oczy|okolice oczu|okolic oczu|okolicy oczu|wokół oczu|cienie pod|kurze łapki|kurzych łapek|worki pod',
    eyelid: 'powiek*|rzęs*',
    lips: 'usta|ust|warg*',
    skin: 'skóra|skóry|skórę|skórze|cera|cery|cerę|zmarszcz*|pory|porów|odmładza*|odmłodz*',
    'no-area':
      'mieszk* włosow*|mieszki włosowe|mieszków włosowych|usuwanie włosów|cieńsze od włosa|ludzkiego włosa|wokół ust|wokół warg',
    avoid:
      'nie używ*|nie stos*|nie nakłada*|unika*|z wyjątkiem|oprócz|przeciwwskaz*|zabron*|nie wolno|nie nadaje*|nie zanurz*|bez|niszcz*|uszkadz*|uszkodz*',
    only: 'tylko|wyłącznie|jedynie',
    'more-than': 'więcej niż|częściej niż|dłużej niż|powyżej|nie częściej|nie dłużej|przekracza*',
    use: 'użyci*|używ*|stosow*|stosuj*|zabieg*|zastosowan*|kuracj*|sesj*',
    'needle-it': 'roluj*|rolowan*|przesuwaj*|przetocz*|wałkuj*|nakłuwaj*|nakłuwan*',
    alcohol: 'alkohol*|spirytus*|izopropyl*|etanol*|bezalkoholow*',
    disinfect: 'odkaż*|wyjaław*|*dezynfek*|*steryliz*',
    clean:
      'czyść|czyszcz*|oczyść|oczyszcz*|wyczyść|myj|myć|umyj|płucz*|opłucz*|wypłucz*|przepłucz*|zanurz*|namocz*|przetrz*|spryskaj|mycie|moczyć',
    'cleaning-agent':
      'wrząt*|gotuj*|wygotuj*|autoklaw*|chlorheksydyn*|mydł*|woda utleniona|wodą utlenioną|nadtlen*|tabletk*|parą|octenisept*|oktenisept*',
    water: 'woda|wody|wodą|wodzie',
    needless:
      'nie trzeba|nie musisz|nie wymaga*|nie jest wymagan*|nie jest koniecz*|niepotrzebn*|bez konieczności|bez potrzeby|zbędn*',
    'no-cleaning':
      'samoczyszcz*|samooczyszcz*|nie wymaga dezynfekcji|nie wymaga czyszczenia|nie wymaga sterylizacji|bez dezynfekcji|bez sterylizacji|bez czyszczenia',
    one: 'jeden|jedną|jednego|raz|jeden raz',
    two: 'dwa|dwie|dwóch|dwukrotnie|kilka|co drugi|dwa razy|kilka razy',
    three: 'trzy|trzech|trzykrotnie',
    four: 'cztery|czterech',
    times: 'raz|razy|jeden raz|dwukrotnie|trzykrotnie|dwa razy|kilka razy',
    every: 'co|każdy|każdego|odstęp*|przerw*|co drugi',
    day: 'dzień|dni|dnia|wieczór|dziennie|dobę',
    week: 'tydzień|tygodni|tygodnie|tygodnia|tygodniu|tygodniowo',
    month: 'miesiąc|miesiące|miesięcy|miesiąca|miesiącu',
    daily: 'codzien*|co wieczór|każdego dnia|co dzień',
    weekly: 'co tydzień|cotygodniow*',
    monthly: 'co miesiąc|comiesięczn*',
    expert: 'profesjonal*|specjalist*|kosmetolog*|kosmetyczk*|dermatolog*|lekarz*|salon*|klinik*|gabinet*|personel*',
    qualified: 'przeszkolon*|wykwalifikowan*|certyfikowan*|licencjonowan*|medyczn*',
    'used-by': 'przeznaczon*|przez|do użytku',
    decides: 'dobiera|wybiera|ustala|dostosowuje',
    home: 'dom|domu|domow*|do użytku domowego|w domu|użytku osobistego|w domowym zaciszu',
    share: 'udostępnia*|dziel|dzielić|pożycza*|współdziel*|dziel się',
    'several-people':
      'rodzin*|cała rodzina|całej rodziny|partner*|przyjaci*|innym osobom|innymi osobami|inne osoby|innych osób|innym|kilku osób|kilka osób|dla pary',
    household: 'cała rodzina|całej rodziny|kilku osób|kilka osób',
    separate: 'osobn*|oddzieln*|wymienn*|własn*|indywidualn*|zapasow*',
    head: 'głowic*|główk*|końców*|nakład*|kartridż*|wkład*',
    'other-thing': 'ręce|rąk|dłoni*|ręcznik*|wynik*|efekt|efekty|efektami|zdjęci*|film*|opini*|prezent*|doświadcz*',
    trade: 'dostaw*|wysył*|gwaranc*|zwrot*|rabat*|promocj*|cena|ceny|bateri*|akumulator*|ładowan*|filtr*|spf',
    reuse:
      'wielokrotn* użytku|wielokrotnego użytku|wielorazow*|ponown* uży*|ponownego użycia|ponownie używ*|używać ponownie|użyć ponownie|wielokrotnie',
    'disposable-part': 'kartridż*|jednorazow*|wkład*|kartusz*',
    'non-sterile':
      'niesteryln*|niejałow*|nie jest steryln*|nie są steryln*|sterylizuj przed pierwszym|wysterylizować przed pierwszym',
    approved: 'zatwierdzon*|zarejestrowan*|certyfikat*|dopuszczon*|rejestrac*',
    ailment:
      'blizn*|trądzik*|rozstęp*|wypadani* włosów|wypadanie włosów|wypadania włosów|wypadaniu włosów|łysie*|przebarwie*|melasm*|cellulit*|kolagen*',
    treat:
      'lecz*|redukuj*|redukc*|zmniejsz*|usuw*|poprawi*|wygładz*|stymul*|pobudz*|przeciw|zwalcz*|regener*|spłyca*|likwid*|wspomaga*|zapobieg*',
    apply: 'nałóż|nakład*|nanieś|nanos*|wmasuj|aplikuj*|rozprowadź',
    thereafter: 'następnie|potem|a następnie',
    before: 'przed',
    after: 'po|po użyciu|po zabiegu|po każdym',
    during: 'podczas|w trakcie|jednocześnie',
    'serum-feed': 'przez igły|przez mikroigły|zbiornik*|pojemnik na serum|ampułka w głowicy',
    serum: 'ampułk*|koncentrat*|esencj*',
    'vitamin-c': 'witamina c|witaminą c|witaminy c|witaminę c|kwas askorb*|askorb*',
    retinol: 'witamina a|witaminą a',
    acid: 'kwas glikol*|glikolow*|salicyl*|kwas mlekowy|kwas migdałowy|kwasem mlekowym|kwasem migdałowym|azelain*|kwasy aha',
    hyaluronic: 'hialuron*',
    numbing: 'znieczul*|lidokain*',
    included:
      'w zestawie|zestaw zawiera|zawiera|zawartość zestawu|zawartość opakowania|gratis|w opakowaniu|w komplecie|dołączon*|w prezencie',
    'not-included': 'nie zawiera|nie jest dołączon*|sprzedawan* osobno|sprzedawane osobno|do kupienia osobno|bez serum',
  },
};
