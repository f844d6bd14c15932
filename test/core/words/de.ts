import type { PhraseTable } from './phrase-table';

/** German: marketplaces, drugstores, small shops; compounds, "ss" and "ae" spellings. */
export const de: PhraseTable = {
  lang: 'de',
  says: {
    article: [
      ['Dermaroller mit 0,25 mm Titannadeln für Einsteiger', { device: 'roller', mm: [0.25], materials: ['titanium'] }],
      [
        'Nadelroller | Nadeln aus Chirurgenstahl, Länge 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['surgical-steel'] },
      ],
      ['Billiger Dermaroller 0,5 mm mit Kunststoffnadeln', { device: 'roller', mm: [0.5], materials: ['plastic'] }],
      ['Dermaroller 0,5 mm | Nur für den professionellen Gebrauch', { claims: ['professional-only'] }],
      ['Dermaroller 0,5 mm | Professionelle Ergebnisse bequem zu Hause', { claims: [] }],
      [
        'Dermaroller 0,5 mm | Vor und nach jeder Anwendung in Isopropylalkohol (70 %) einlegen',
        { cleaning: ['alcohol-ok'] },
      ],
      [
        'Dermaroller 0,5 mm | Nicht mit Alkohol reinigen, nur mit warmem Wasser abspülen',
        { cleaning: ['alcohol-not-ok', 'stated-other'] },
      ],
      ['Dermaroller 0,2 mm | Täglich anwenden', { interval: 1 }],
      ['Dermaroller 0,5 mm | Alle 4 Wochen anwenden', { interval: 28 }],
      ['Dermaroller für die Kopfhaut 1,0 mm | Regt das Haarwachstum an', { areas: ['scalp'], scalpOnly: true }],
      [
        'Dermaroller 0,5 mm | Reduziert Aknenarben im Gesicht, nicht auf den Lippen anwenden',
        { areas: ['face'], scalpOnly: false, claims: ['treats-condition'] },
      ],
      ['Dermaroller | Kann mit der ganzen Familie geteilt werden', { claims: ['share-same-needles'] }],
      ['Dermaroller | Niemals mit anderen Personen teilen', { claims: [] }],
      [
        'Microneedling Pen Set | Lieferumfang: Pen, 2 Kartuschen, Hyaluronserum, Betäubungscreme',
        { bundle: ['numbing-cream', 'serum-hyaluronic'] },
      ],
    ],
    seen: [
      ['Dermaroller 0,5 mm | Nadelmaterial: Titan', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['DERMAROLLER 1,5MM 540 NADELN EDELSTAHL', { device: 'roller', mm: [1.5], materials: ['stainless'] }],
      [
        'Derma Roller Set 6-teilig | Nadellänge: 0,2 / 0,3 / 0,5 / 1,0 / 1,5 mm | Griff: ABS-Kunststoff',
        { device: 'roller', mm: [0.2, 0.3, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['Mikronadelroller fürs Gesicht | Nadellaenge: 0,30mm', { device: 'roller', mm: [0.3] }],
      ['Bartroller für volleren Bartwuchs | Nadelgrösse: 0.5 mm', { device: 'roller', mm: [0.5] }],
      [
        'Microneedling Pen mit 5 Geschwindigkeiten | Einstichtiefe: 0,25 - 2,5 mm stufenlos einstellbar',
        { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' },
      ],
      ['Ersatznadeln für Dermapen, 12 Stück | Nadeltiefe: 0 bis 2,0 mm', { device: 'cartridge' }],
      [
        'Derma Roller Set mit 4 Aufsätzen | 300 Nadeln (0,5 mm) für die Augenpartie | 720 Nadeln (1,0 mm) für das Gesicht | 1200 Nadeln (1,5 mm) für den Körper',
        { device: 'roller', mm: [0.5, 1, 1.5] },
      ],
      ['Derma Stempel 140 Nadeln | Länge der Nadeln: 1,0 mm | Material: Titan', { device: 'stamp', mm: [1] }],
      [
        'Derma Roller | {Größe: 0,25 mm; *0,5 mm; 1,0 mm}',
        { device: 'roller', mm: [0.25, 0.5, 1], selected: 0.5, mode: 'variants' },
      ],
      ['Dermaroller | 540 feine Titannadeln mit einer Länge von 0,5 mm', { mm: [0.5], materials: ['titanium'] }],
      [
        'Dermaroller 0,25mm | Rollenbreite: 20 mm | Grifflänge: 140 mm | Nadeldurchmesser: 0,2 mm',
        { device: 'roller', mm: [0.25] },
      ],
      ['Hyaluron Mikronadel Patches für die Augenpartie, 4 Paar', { device: 'dissolving-patch', mm: [] }],
      ['Hyaluron Stift zur nadelfreien Anwendung, Set mit Ampullen', { device: 'needle-free-injector' }],
      [
        'Dermaroller Titan beschichtet 1 mm | Nadeln mit Titan beschichtet, Gehäuse aus Aluminium',
        { device: 'roller', mm: [1], materials: ['titanium-coated'], handle: ['other-metal'] },
      ],
      ['Dermaroller vergoldete Nadeln 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      [
        'Dermaroller | Nadeln aus medizinischem Edelstahl 316L, 0,3 mm lang',
        { mm: [0.3], materials: ['surgical-steel'] },
      ],
      ['Needling Roller Gesicht Hals Dekolleté 0,2mm | Auch erhältlich in 0,5 mm und 1,0 mm', { mm: [0.2] }],
      [
        'Microneedling Stift elektrisch | Verstellbare Nadellänge bis 2,5 mm',
        { device: 'pen', mm: [0, 2.5], mode: 'adjustable' },
      ],
    ],
    'bugs caught': [
      ['Dermaroller Testsieger mit 1,0 mm Titannadeln', { device: 'roller', mm: [1], materials: ['titanium'] }],
      ['Gesichtsroller mit Mikronadeln | Die Nadeln sind 0,5mm lang', { device: 'roller', mm: [0.5] }],
      ['Dermaroller | Dermatologisch getestete Nadeln mit 1,5 mm', { mm: [1.5] }],
      ['Dermaroller | Hautärzte empfehlen für Narben 1,5 mm', { device: 'roller', mm: [], mentioned: [1.5] }],
      ['Dermaroller 0,25 mm | Nadeln über 0,5 mm gehören in die Hände von Profis', { mm: [0.25] }],
      ['Dermaroller | Nadellängen reichen von 0,2 bis 2,5 mm', { mm: [] }],
      ['Dermaroller 0,5 mm mit ausführlicher Anleitung', { device: 'roller', mm: [0.5] }],
    ],
  },
  silent: {
    seen: [
      'Hyaluron Serum für Dermaroller und Dermapen 30 ml | Nach dem Needling mit 0,5 mm auftragen',
      'Microneedling Behandlung Gesicht, Hals und Dekolleté | Nadeltiefe 1,5 mm, Dauer 60 Minuten, Termin buchen',
      'Dermaroller Ratgeber: Welche Nadellänge ist die richtige? | 0,25 mm für Anfänger, 1,5 mm für Profis',
      'Aufbewahrungsbox für Dermaroller',
      'Stricknadeln Bambus 4 mm | Nadellänge: 35 cm',
      'BD Micro-Fine Pen-Nadeln 0,23 x 4 mm, 100 Stück | Nadellänge: 4 mm',
      'Akupunkturnadeln 0,25 x 1,5 mm, 100 Stück | Nadeln aus Chirurgenstahl',
      'Jaderoller mit Gua Sha Stein',
      'Aloe Vera Gel nach dem Dermarolling',
      'Stechhilfe für Blutzucker | Einstichtiefe: 0,5 - 2 mm einstellbar',
      'Anti-Aging Creme | Für beste Ergebnisse mit einem 0,5 mm Dermaroller verwenden',
      'Fusselroller mit 5 Ersatzrollen',
      'Microneedling Ausbildung mit Zertifikat | Inklusive Dermapen',
      'Desinfektionsspray für Kosmetikgeräte 250 ml | Auch für Dermaroller geeignet',
      'Tattoo Nadelmodule 0,25 mm Round Liner, 20 Stück',
      'Faszienrolle mit Noppen 33 cm',
      'Algen Peeling | 100 % natürliche Mikronadeln regen die Haut an',
      'Gelstift 0,5 mm schwarz, 12er Set',
      'Unterschied zwischen Dermaroller und Dermapen',
    ],
  },
};
