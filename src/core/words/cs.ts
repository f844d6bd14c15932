import type { Vocabulary } from './vocabulary';

/** Czech and Slovak. */
export const cs: Vocabulary = {
  lang: 'cs',
  terms: {
    roller:
      'mikro jehličkový váleček|mikro jehličkový válček*|mikro jehlový váleč*|mikro jehlový roller*|mikro jehličkový roller*|jehličkový váleč*|váleček s mikro jehl*|váleček s jehl*|válček s ihl*|válček s mikro ihl*|mikro ihličkový valček*|mikro ihlový valček*|valček s ihl*|valček s mikro ihl*|roller s jehl*|roller s mikro jehl*|roller s ihl*|dermální váleč*',
    pen: 'mikro jehličkové pero|mikro jehlové pero|pero na mikro needling|mikro jehličkový přístroj*|mikro ihličkové pero',
    stamp: 'mikro jehličkové razítko|razítko s jehl*|derma razítko*|pečiatka s ihl*',
    cartridge:
      'jehličková kazeta|jehlové kazet*|jehlová kazet*|jehličkové kazet*|náhradní jehl*|náhradné ihl*|výměnné jehl*|jehlové hlav*|jehličkové hlav*|výměnná jehl*|ihlové kazet*',
    patch: 'mikro jehličkové náplast*|náplasti s mikro jehl*|mikro jehlové náplast*|náplasti s mikro ihl*',
    'any-roller': 'váleček|válečky|válček|valček',
    'any-stamp': 'razítko|pečiatka',
    'any-cartridge': 'kazety|kazeta|náhradní hlav*|výměnná hlav*|výměnné hlav*|náhradné hlav*',
    'any-patch': 'náplasti|náplast',
    needling: 'mikro jehl*|mikro ihl*|mikro jehlič*|mikro ihlič*',
    needle:
      'jehla|jehly|jehel|jehlou|jehlami|jehliček|jehličky|jehličkami|ihla|ihly|ihiel|ihlami|ihličiek|ihličky|ihličkami',
    lookalike:
      'pletací|pletacie|pletení|háčkování|háčkova*|šicí|šijac*|šicích|akupunktur*|tetovac*|tetování|kuličkov*|guľôčkov*|gelové pero|gelová pera|propisk*|malířsk*|maliarsk*|na oblečení|na chlupy|inzulín*|injekč*|masážn*|jadeitov*|plstění|na těsto|špendlík*',
    cosmetic: 'krémy|olej|pleťová maska|šampon|šampón|kondicionér|ampule|ampulky|gely',
    accessory: 'pouzdro|púzdro|krabička|stojánek|stojan na|čisticí|čistiac*|dezinfek*|úložn*',
    service: 'ošetření v|salonu|objednat|objednávka termínu|dárkový poukaz|darčekov*|školení|klinice|konzultace',
    article:
      'jak používat|jak vybrat|co je|čo je|jak často|ako používať|recenze|srovnání|účinky|výhody|před a po|průvodce',
    for: 'pro derma*|na derma*|po micro*|kompatibilní s|vhodné pro',
    with: 'včetně|obsahuje',
    'needle-length':
      'délka jehl*|délka jehel|délka jehliček|délky jehl*|délky jehel|délka mikro jehl*|dĺžka ihl*|dĺžka ihiel|dĺžka ihličiek|hloubka jehl*|hloubka vpich*|hloubka penetr*|hĺbka vpich*|velikost jehl*|velikost jehel',
    length: 'délka|délky|dĺžka|dĺžky|velikost*|veľkosť|hloubka|hĺbka|varianta|varianty|dlouhé',
    'other-measure':
      'průměr*|priemer|šířka|šířky|šírka|tloušťka|hrúbka|výška|hmotnost|hmotnosť|objem|rozměry|rozmery|délka rukojeti|celková délka|balení|balenie',
    adjustable: 'nastaviteln*|nastaviteľn*|regulovateln*|nastavení hloubky',
    kit: 'sada|sady|súprava|balení obsahuje',
    choice: 'vyberte|k dispozici|na výběr|na výber|dostupné v|velikosti|délky',
    elsewhere: 'dostupné také|také v|jiné délky|jiné velikosti|aj v',
    general: 'obvykle|zpravidla|většinou|zvyčajne',
    advice:
      'více než|delší než|větší než|nad 0|nejvýše|nejméně|začátečník*|dermatolog*|lékař*|doporuč*|odporúč*|kliniky|nikdy',
    negation: 'ne|není|nie|bez|nikdy|nepoužívejte',
    'surgical-steel':
      'chirurgická ocel|chirurgické oceli|chirurgická oceľ|chirurgickej ocele|chirurgická nerezová ocel|chirurgické nerezové oceli|lékařská ocel',
    stainless: 'nerezová ocel|nerezové oceli|nerezová oceľ|nerezovej ocele|nerez|nerezov*|ocelov*',
    titanium: 'titan|titanu|titanov*|titánov*|titánu',
    'titanium-alloy': 'titanová slitina|titanové slitiny|slitina titanu|slitiny titanu|zliatina titánu',
    'titanium-coated': 'potažené titanem|titanový povlak|s titanovým povlakem|potiahnuté titánom',
    'gold-coated': 'pozlacen*|pozláten*',
    plastic: 'plastov*|umělohmotn*',
    handle: 'rukojeť|rukojeti|rukoväť|držadlo|tělo',
    material: 'materiál*|vyroben*',
  },
  claims: {
    only: 'pouze|výhradně',
    expert: 'profesionál*|odborník*|kosmetičk*|dermatolog*|salon*',
    'used-by': 'určeno pro|určené pre',
    home: 'doma|domácí použití|domáce použitie',
    scalp: 'vlasová pokožka|vlasové pokožky|vlasy|růst vlasů|rast vlasov',
    beard: 'vousy|vousů|bradu|brada',
    face: 'obličej|pleť|tvár',
  },
};
