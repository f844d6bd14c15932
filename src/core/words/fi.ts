import type { Vocabulary } from './vocabulary';

/** Finnish. */
export const fi: Vocabulary = {
  lang: 'fi',
  terms: {
    roller:
      'mikroneula rulla*|mikroneula roller*|neula rulla*|neula roller*|parta rulla*|parta roller*|iho roller*|derma rulla*|mikroneulaus rulla*|mikroneulaus roller*',
    pen: 'mikroneula kynä*|mikroneulaus kynä*|neulaus kynä*|mikroneulaus laite*',
    stamp: 'mikroneula leimasin*|neula leimasin*|derma leimasin*',
    cartridge: 'neula patruuna*|neula kasetti*|neula pää*|vaihto neula*|vara neula*',
    patch: 'mikroneula laastari*|mikroneula lappu*|mikroneula laput',
    'any-roller': 'rulla|rullat|telarulla',
    'any-pen': 'kynä|kynät',
    'any-stamp': 'leimasin*',
    'any-cartridge': 'patruuna*|vaihtopää*|kasetit',
    'any-patch': 'laastari*|silmälaput',
    needling: 'mikroneula*|mikro neula*|mikroneulo*',
    needle:
      'neula|neulaa|neulat|neulojen|neuloja|neuloilla|titaani neula*|teräs neula*|titaanineuloilla|titaanineuloj*|titaanineulo*',
    lookalike:
      'neulepuiko*|sukkapuiko*|ompelu*|virkkuukouk*|akupunktio*|tatuointi*|kuulakärki*|geelikynä*|täytekynä*|maalitela*|maalirulla*|nukkarulla*|vaaterulla*|insuliini*|injektio*|hieronta*|jaderulla*|huopaneula*',
    cosmetic: 'voide|seerumi*|öljy|kasvonaamio*|shampoo|ampulli*|geeli',
    accessory: 'säilytys*|kotelo*|teline*|puhdistussuihke*|desinfiointi*',
    service: 'hoitola*|ajanvaraus*|lahjakortti*|kurssi*|koulutus*|klinikalla|varaa aika',
    therapy: 'mikroneulaushoito*',
    article: 'miten käyttää|mikä on|kuinka usein|opas|vertailu*|ennen ja jälkeen|hyödyt|haittavaikutuks*',
    for: 'jälkeen|yhteensopiva',
    with: 'sisältää|mukana',
    'needle-length': 'neulan pituu*|neulojen pituu*|neula pituu*|neulojen syvyy*|neulan syvyy*|neulan koko|pistosyvyy*',
    length: 'pituus|pituude*|pituinen|pituiset|koko|syvyys|pitkä|pitkät',
    'other-measure': 'halkaisija*|leveys|leveä|paksuus|korkeus|paino|tilavuus|kahvan pituus|kokonaispituus|mitat',
    adjustable: 'säädettävä*|säätö*',
    kit: 'setti|sarja|pakkaus sisältää|kpl setti',
    choice: 'valitse|saatavilla|valittavissa|pituudet|koot',
    elsewhere: 'saatavilla myös|muut koot|muut pituudet',
    general: 'yleensä|tavallisesti|vaihtelee',
    advice:
      'yli|enemmän kuin|pidempi kuin|pidempiä kuin|enintään|vähintään|aloittelij*|ihotautilääkär*|lääkär*|suosittel*|klinikat|ammattilaiset käyttävät',
    negation: 'ei|älä|ilman|vältä',
    'surgical-steel':
      'kirurginen teräs|kirurgista terästä|kirurginen ruostumaton teräs|lääketieteellinen teräs|kirurgisesta teräksestä',
    stainless:
      'ruostumaton teräs|ruostumatonta terästä|ruostumattomasta teräksestä|ruostumatto*|teräs|terästä|teräs neula*',
    titanium: 'titaani*|titaani neula*|titaanineuloilla|titaanineuloj*|titaanineulo*',
    'titanium-alloy': 'titaaniseos*',
    'titanium-coated': 'titaanipinnoit*|titaanilla pinnoit*',
    'gold-coated': 'kullattu*|kultapinnoit*',
    plastic: 'muovi*',
    handle: 'kahva*|varsi|runko',
    material: 'materiaali*|valmistettu',
  },
  claims: {
    only: 'ainoastaan|vain ammatti*',
    expert: 'ammattilais*|ammattikäyttö*|ihotautilääkär*|kosmetolog*',
    home: 'kotona|kotikäyttö*',
    scalp: 'hiuspohja*|päänahka*|hiustenkasvu*',
    beard: 'parta|parran*',
    face: 'kasvo*',
  },
};
