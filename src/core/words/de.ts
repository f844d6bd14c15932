import type { Vocabulary } from './vocabulary';

/** German. "nadel" has no open end: Dutch "nadelen" are drawbacks. */
export const de: Vocabulary = {
  lang: 'de',
  terms: {
    roller: '*nadel roller*|bart roller*|needling rolle',
    pen: 'nadel pen|*nadel stift*|needling stift*|mikro needling pen*',
    stamp: '*nadel stempel*|derma stempel*|needling stempel*',
    cartridge:
      'nadel kartusche*|nadel modul*|nadel aufs*|nadel einsatz|ersatz nadel*|wechsel nadel*|nadel kopf|nadel köpfe*',
    patch: '*nadel patch*|*nadel pflaster*|*nadel pads|auflösende mikro nadeln',
    rf: 'radiofrequenz micro needling|radiofrequenz mikro n*|rf mikro nadel*|fraktionierte radiofrequenz',
    injector: 'hyaluron stift*|nadelfreie injektion*|nadelfreier injektor*|nadelloser injektor*',
    'any-roller': 'rolle|walze',
    'any-pen': 'stift*',
    'any-stamp': 'stempel*',
    'any-cartridge':
      'kartusche*|patrone*|ersatz kopf|ersatz köpfe*|ersatz roll*|wechsel kopf|wechsel köpfe*|aufsatz|aufsätze*',
    'any-device': 'gerät*|hautpflegegerät*',
    needling: 'mikro needling*|mikro nadel|mikro nadeln|nadelung',
    needle:
      '*nadel|*nadeln|*nädelchen|nadel material*|titan nadel|titan nadeln|edelstahl nadel|edelstahl nadeln|kunststoff nadel|kunststoff nadeln|plastik nadeln',
    lookalike:
      'strick nadel*|näh nadel*|näh maschine*|häkel*|filz nadel*|steck nadel*|akupunktur*|tonabnehmer*|plattenspieler*|ball nadel*|pen nadel*|pen kanüle*|kanüle*|spritze*|tätowier*|kugel schreiber*|tinten roller*|faszien*|fussel*|farb roller*|motor roller*|rasen*',
    cosmetic: '*creme|*maske|öl|bartöl|haaröl|gesichtsöl|rosmarinöl|haarwasser|ampulle*|salbe*|konzentrat*|kapseln',
    accessory: 'etui*|*hülle|*tasche|aufbewahrung*|*halterung|*reiniger|desinfektion*|*kabel',
    service:
      '*termin|*sitzung|*sitzungen|*gutschein|*kurs|*schulung|*ausbildung|fortbildung*|seminar*|kosmetik studio*|kosmetik institut*|*praxis|needling behandlung*|micro needling behandlung*|mikro needling behandlung*|buchen|akademie',
    article:
      'ratgeber*|was ist|was sind|was bringt|wie funktioniert|wie oft|wie man|unterschied*|vergleich|im test|testsieger*|testbericht*|erfahrung*|nebenwirkung*|richtig anwenden',
    for: 'für|passend zu|kompatibel mit|zum|zur',
    with: 'mit|inkl|inklusive|samt',
    'needle-length':
      '*nadel länge*|*nadel laenge*|*nadel größe*|*nadel grösse*|*nadel groesse*|*nadel tiefe*|länge der nadel*|länge der mikro nadel*|einstich tiefe*|eindring tiefe*|stich tiefe*|penetrations tiefe*',
    length: 'länge*|laenge*|größe*|grösse*|groesse*|lang|tiefe*|variante*|ausführung*|modell*',
    'other-measure':
      '*durchmesser*|*breite*|*breit|*dicke|*dick|kopf größe|gesamt länge|griff länge|haar länge|bart länge|kabel länge|*abmessung*|maße|produkt maße|*packung*|gewicht*|höhe|inhalt|*geschwindigkeit*|abstand|*stufen',
    adjustable: '*einstellbar*|*verstellbar*|*regelbar*|*regulierbar*',
    kit: 'starter set*|komplett set*|pflege set*|geschenk set*|lieferumfang|enthält|enthalten|*teilig*|stück',
    choice: 'erhältlich in|verfügbar in|wählbar*|auswahl*|wählen|längen|größen',
    elsewhere:
      'auch erhältlich|auch in|ebenfalls erhältlich|andere längen|anderen längen|andere größen|anderen größen|weitere längen|weitere größen',
    general:
      'normalerweise|üblich*|in der regel|meist|meistens|meisten|typischerweise|im allgemeinen|reichen von|reicht von|variier*|es gibt|gibt es',
    advice:
      'mehr als 0|mehr als 1 mm|mehr als 1,|länger als|größer als|tiefer als|kürzer als|weniger als|nicht über|über 0|empfehl*|empfiehlt|empfohlen*|sollte*|anfänger*|einsteiger*|kosmetikerin*|hautarzt*|dermatologe*|arzt|ärzte|klinik*|profis|statt|gegenüber|verglichen|beginne*',
    suits: 'ideal für|geeignet für|optimal für|eignet sich|eignen sich|empfohlen für|erreich*|dringt|dringen',
    negation: 'nicht|kein*|ohne|niemals|vermeide*',
    'surgical-steel':
      'chirurgenstahl|chirurgie stahl|chirurgischer stahl|chirurgischem stahl|chirurgischer edelstahl|chirurgischem edelstahl|medizinischer edelstahl|medizinischem edelstahl|medizinischer stahl|medizinischem stahl|op stahl|edelstahl 316l',
    stainless: 'edelstahl|rostfrei*|stahl|edelstahl nadel|edelstahl nadeln',
    titanium: 'reintitan|titan nadel|titan nadeln',
    'titanium-alloy': 'titan legierung*',
    'titanium-coated': 'titan beschicht*|mit titan beschicht*|mit titan überzogen*',
    gold: 'goldene*',
    'gold-coated': 'vergoldet*|gold beschicht*|gold nadel*',
    silicon: 'silizium*',
    plastic: '*kunststoff|*plastik|*harz|kunststoff nadel|kunststoff nadeln|plastik nadeln',
    'other-metal': '*legierung|kohlenstoff stahl|messing|kupfer',
    coating: 'beschicht*|überzogen',
    handle: '*griff|*griffe|griff*|gehäuse*|rollen kopf|roller kopf|schaft',
    material: 'gefertigt aus|hergestellt aus|besteht aus|bestehen aus|aus hochwertigem',
  },
};
