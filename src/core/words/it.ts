import type { Vocabulary } from './vocabulary';

/** Italian. "ago" (needle) stands only within phrases: alone it is English. */
export const it: Vocabulary = {
  lang: 'it',
  terms: {
    roller:
      'rullo micro aghi|rullo con micro aghi|rullo a micro aghi|rullo di micro aghi|rullo con aghi|rullo derm*|derma rullo|rullo barba|rullo per barba|rullo da barba|rullo per la crescita|rullo viso micro aghi',
    pen: 'penna derm*|penna micro aghi|penna micro needling|penna per micro needling|penna a micro aghi|penna con micro aghi',
    stamp: 'timbro micro aghi|timbro derm*|timbro con micro aghi|timbro a micro aghi',
    cartridge:
      'cartuccia aghi|cartucce aghi|cartucce di aghi|cartuccia di aghi|cartucce ad ago|cartucce ago|aghi di ricambio|aghi ricambio|testina aghi|testine aghi|testine di aghi',
    patch:
      'cerotti micro aghi|cerotti con micro aghi|cerotti a micro aghi|patch micro aghi|patch con micro aghi|patch a micro aghi',
    nano: 'nano aghi',
    rf: 'radiofrequenza frazionata|radiofrequenza con micro aghi|radiofrequenza a micro aghi|radiofrequenza micro aghi',
    injector: 'penna acido ialuronico|penna ialuron*|penna hyaluron*|penna all acido ialuronico|iniettore senza ag*',
    'any-roller': 'rullo|rulli',
    'any-pen': 'penna|penne',
    'any-stamp': 'timbro|timbri',
    'any-cartridge': 'cartuccia|cartucce|testina|testine|ricambio|ricambi',
    'any-patch': 'cerotto|cerotti',
    'any-device': 'apparecchio*|dispositivo|dispositivi|strumento|macchina',
    needling: 'micro aghi|micro ago|micro perforazion*|biostimolazione|mesoterapia',
    needle: 'aghi|aghetti|materiale degli aghi|materiale aghi|materiale ago',
    lookalike:
      'aghi da cucito|ago da cucito|ferri da maglia|macchina da cucire|macchine da cucire|agopuntura|tatuaggi*|siringa|siringhe|insulina|aghi per penna|aghi per penne|rullo di giada|rullo per pittura|rullo imbianchino|leva pelucchi|rullo adesivo|penna a sfera|penna gel|penna stilografica|massaggi*|giradischi|prato|sfoglia',
    cosmetic:
      'crema|creme|olio|siero|sieri|lozione|lozioni|fiala|fiale|maschera|maschere|balsamo|tonico|schiuma|pomata|flacone|integratore',
    accessory: 'custodia|astuccio|supporto|detergente*|disinfettante*|caricatore|caricabatteri*',
    service:
      'seduta|sedute|appuntamento|corso|corsi|formazione|attestato|buono regalo|carta regalo|studio estetico|centro estetico|consulenza|prenota*|trattamento di micro needling|trattamento micro needling',
    article:
      'guida|come usare|come si usa|come funziona|come scegliere|come pulire|come utilizzare|cos è|che cos è|cosa sono|a cosa serve|perché|differenza|differenze|recensione|recensioni|opinioni|effetti collaterali|prima e dopo|consigli|tutto quello|libro',
    for: 'per|compatibile con|compatibili con|adatto a|adatto per',
    with: 'con|incluso|inclusi',
    'needle-length':
      'lunghezza degli aghi|lunghezza aghi|lunghezza dell ago|lunghezza ago|lunghezza dei micro aghi|dimensione degli aghi|dimensione aghi|dimensioni degli aghi|dimensione dell ago|misura aghi|misura degli aghi|misura ago|profondità degli aghi|profondità aghi|profondità dell ago|profondità di penetrazione|altezza aghi',
    length:
      'lunghezza|lunghezze|misura|misure|dimensione|profondità|taglia|taglie|modello|modelli|variante|varianti|formato',
    'other-measure':
      'diametro|larghezza|spessore|peso|capacità|altezza|lunghezza totale|lunghezza manico|lunghezza del *|dimensioni|dimensione della confezione|dimensione prodotto|confezione|imballaggio|velocità|distanza',
    adjustable: 'regolabil*|regolazion*',
    kit: 'confezione da|include|contiene|contenuto|comprende|pezzi|incluso|inclusi',
    choice: 'disponibile in|disponibili in|scegli*|a scelta|opzioni',
    elsewhere: 'anche disponibil*|disponibile anche|disponibili anche|altre misure|altre lunghezze|altre dimensioni',
    general:
      'generalmente|normalmente|in genere|di solito|solitamente|in generale|la maggior parte|esistono|varia|variano|vanno da',
    advice:
      'più di 0|più di 1 mm|più di 1,|maggiore di|maggiori di|superiore a|superiori a|inferiore a|inferiori a|oltre i|oltre 0|meno di 0|minore di|non superare|mai|raccomand*|consiglia*|principiant*|dermatologo|dermatologa|dermatologi|il medico|un medico|estetista|estetiste|clinica|cliniche|deve|devono|dovrebbe*|invece|rispetto|iniziare|inizia|cominciare',
    suits:
      'ideale per|ideali per|perfetto per|adatto per|adatti per|consigliato per|indicato per|raggiunge|raggiungono|penetra*',
    negation: 'senza|evita|evitare|nessun*',
    'surgical-steel':
      'acciaio chirurgico|acciaio inossidabile chirurgico|acciaio inox chirurgico|acciaio medico|acciaio medicale|acciaio inossidabile medicale|acciaio inossidabile di grado medico|acciaio inossidabile di grado chirurgico|acciaio inox medicale|acciaio di grado medico|acciaio inossidabile 316l|acciaio inox 316l|acciaio 316l',
    stainless: 'acciaio inossidabile|acciaio inox|inossidabile|acciaio',
    titanium: 'titanio',
    'titanium-alloy': 'lega di titanio|lega titanio',
    'titanium-coated':
      'rivestiti in titanio|rivestito in titanio|rivestiti di titanio|rivestimento in titanio|rivestimento di titanio|placcati in titanio|placcato titanio',
    gold: 'oro|dorato|dorata|dorati',
    'gold-coated':
      'placcato oro|placcati oro|placcati in oro|placcato in oro|aghi dorati|aghi in oro|aghi d oro|micro aghi in oro',
    silicon: 'silicio',
    plastic: 'plastica|resina|resine',
    'other-metal': 'lega|leghe|alluminio|ottone|rame|acciaio al carbonio',
    coating: 'rivestimento|rivestit*|placcat*',
    handle: 'manico|manici|impugnatura|testa del rullo|involucro',
    material: 'materiale|materiali|realizzato in|realizzati in|fatto di|composizione',
  },
};
