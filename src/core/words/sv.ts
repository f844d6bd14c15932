import type { Vocabulary } from './vocabulary';

/** Swedish. "nål" (needle) has no open end: folded, its letters begin many words of other languages. */
export const sv: Vocabulary = {
  lang: 'sv',
  terms: {
    roller:
      'mikronåls roller*|nål roller*|mikronål roller*|derma rulle*|hud roller*|skägg roller*|mikronålsrulle*|needling rulle*',
    pen: 'mikronåls penna*|needling penna*|derma penna*|mikronåls pen',
    stamp: 'mikronåls stämpel*|nål stämpel*|derma stämpel*|needling stämpel*',
    cartridge:
      'nål patron*|nål kassett*|nål huvud*|reserv nål*|nål modul*|utbytes nål*|ersättnings nål*|mikronåls patron*|nål cartridge*',
    patch: 'mikronåls plåster*|mikronål plåster*|mikronåls patch*|mikronåls lapp*|upplösande mikronål*',
    nano: 'nanonål*',
    rf: 'radiofrekvens micro needling|radiofrekvens mikronål*|rf mikronål*|fraktionerad radiofrekvens',
    injector: 'nålfri injektor*|nålfri injektion*',
    'any-roller': 'rulle|rullar|rullen',
    'any-pen': 'penna|pennan|pennor',
    'any-stamp': 'stämpel*',
    'any-cartridge': 'patron|patroner*|kassetter|refiller|utbyteshuvud*|reservhuvud*',
    'any-patch': 'plåster*',
    'any-device': 'apparat*|verktyg|redskap*',
    needling: 'mikro nål*|mikro needling*',
    needle: 'nål|nålar|nålarna|nålen|nålmaterial|titan nål*|stål nål*|nålspets*',
    lookalike:
      'sticknål*|synål*|symaskin*|virknål*|säkerhetsnål*|akupunktur*|tatuering*|kanyl*|penn kanyl*|spruta|sprutor|insulin*|skivspelare|kulspets*|bläckpenna*|reservoar*|klädroller|klädvård*|färgroller|målarroller|gräs*|rakhyvel*|spikmatta*',
    cosmetic: '*kräm|*krämer|olja|*olja|ansiktsmask*|ampull*|kapslar|hårvatten|schampo|balsam',
    accessory: 'etui|*fodral|förvaring*|*hållare|rengöring*|desinfektion*|laddare|*kabel',
    service:
      '*tid hos|presentkort|*kurs|*kurser|*utbildning|*salong|hudklinik*|hudvård hos|micro needling behandling*|ansiktsbehandling*|boka|bokning|konsultation*|hudterapeut*',
    article:
      'hur fungerar|hur använder|hur ofta|vad är|varför|skillnad*|omdömen|jämförelse*|biverkningar|före och efter|fördelar|allt om|handbok',
    for: 'för|till|passar till|kompatibel med|lämplig för',
    with: 'med|inklusive|inkl',
    'needle-length':
      'nål längd*|nålarnas längd|nålens längd|längd på nål*|mikro nåls längd|nål storlek*|nål djup*|penetrations djup|stick djup*|inträngnings djup',
    length: 'längd*|storlek*|djup|variant*|modell*|lång|långa',
    'other-measure':
      '*diameter*|*bredd|bred|*tjocklek|*vikt|*höjd|innehåll|produktmått|*förpackning*|total längd|*hastighet*|avstånd|lägen',
    adjustable: '*justerbar*|*ställbar*|*reglerbar*',
    kit: 'innehåller|ingår|delar|*paket|förpackning med',
    choice: 'finns i|tillgänglig i|välj*|valbar*|längder|storlekar',
    elsewhere: 'finns även|finns också|andra storlekar|andra längder|även i',
    general: 'vanligtvis|oftast|normalt|i allmänhet|varierar|det finns|brukar|de flesta|generellt',
    advice:
      'mer än 0|mer än 1 mm|mer än 1,|längre än|större än|djupare än|kortare än|mindre än|högst|inte över|aldrig|rekommender*|nybörjare|dermatolog|dermatologer|hudläkare|läkare|kliniker|professionella använder|bör du|bör man|bör inte|bör användas|ska inte|istället för|jämfört|börja med',
    suits: 'idealisk för|perfekt för|lämpar sig|passar för|når ner|tränger',
    negation: 'inte|ej|ingen|inga|utan|aldrig|undvik*',
    'surgical-steel':
      'kirurgiskt stål|kirurgiskt rostfritt stål|kirurgstål|medicinskt stål|medicinskt rostfritt stål|rostfritt kirurgiskt stål|rostfritt stål 316l',
    stainless: 'rostfritt stål|rostfritt|rostfria|rostfri|stål|stål nål*',
    titanium: 'titan nål*',
    'titanium-alloy': 'titan legering*',
    'titanium-coated': 'titan belag*|titan belägg*|belagda med titan|titan överdrag*',
    gold: 'guld|guldfärg*|gyllene',
    'gold-coated': 'guld pläter*|förgyll*|guld belag*|guld nål*',
    silicon: 'kisel',
    plastic: 'plast|hårdplast|harts',
    'other-metal': 'legering*|kolstål|mässing|koppar',
    coating: 'belagd*|belägg*|överdrag*',
    handle: '*handtag*|skaft*|grepp|hölje|rullhuvud',
    material: 'tillverkad av|tillverkade av|gjord av|gjorda av|består av',
  },
};
