import type { PhraseTable } from './phrase-table';

/** Dutch, of the Netherlands and Belgium. */
export const nl: PhraseTable = {
  lang: 'nl',
  says: {
    article: [
      [
        'Dermaroller 0,25 mm met titanium naalden voor beginners',
        { device: 'roller', mm: [0.25], materials: ['titanium'] },
      ],
      [
        'Huidroller | Naalden van chirurgisch staal, lengte 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['surgical-steel'] },
      ],
      ['Goedkope dermaroller | Kunststof naalden van 0,5 mm', { device: 'roller', mm: [0.5], materials: ['plastic'] }],
      ['Dermaroller 0,5 mm | Alleen voor professioneel gebruik', { claims: ['professional-only'] }],
      ['Dermaroller 0,5 mm | Professioneel resultaat zonder de deur uit te gaan', { claims: [] }],
      ['Dermaroller 0,5 mm | Desinfecteer hem voor en na elk gebruik met 70 % alcohol', { cleaning: ['alcohol-ok'] }],
      [
        'Dermaroller 0,5 mm | Niet reinigen met alcohol, alleen met warm water afspoelen',
        { cleaning: ['alcohol-not-ok', 'stated-other'] },
      ],
      ['Dermaroller 0,2 mm | Dagelijks gebruiken', { interval: 1 }],
      ['Dermaroller 0,5 mm | Om de 4 weken gebruiken', { interval: 28 }],
      ['Dermaroller 1 mm | Voor de hoofdhuid, stimuleert de haargroei', { areas: ['scalp'], scalpOnly: true }],
      [
        'Dermaroller 0,5 mm | Vermindert littekens in het gezicht, vermijd de lippen',
        { areas: ['face'], claims: ['treats-condition'] },
      ],
      ['Dermaroller | Te delen met het hele gezin', { claims: ['share-same-needles'] }],
      ['Dermaroller | Deel hem niet met anderen', { claims: [] }],
      ['Microneedling pen set | Inhoud: 1 pen, 2 naaldcartridges, verdovende crème', { bundle: ['numbing-cream'] }],
    ],
    seen: [
      ['DERMAROLLER 540 NAALDEN 1,5 MM TITANIUM', { device: 'roller', mm: [1.5], materials: ['titanium'] }],
      [
        'Dermaroller set 6-delig | Naaldlengte: 0,25 / 0,3 / 0,5 / 1,0 / 1,5 mm | Handvat: ABS kunststof',
        { device: 'roller', mm: [0.25, 0.3, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['Baardroller voor baardgroei 0,5mm', { device: 'roller', mm: [0.5] }],
      [
        'Microneedling pen draadloos | Naalddiepte instelbaar van 0,25 tot 2,5 mm',
        { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' },
      ],
      ['Naaldcartridges voor Dr. Pen M8, 10 stuks', { device: 'cartridge', mm: [] }],
      ['Derma stempel 140 naalden 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Maat: 0,2 mm; *0,5 mm; 1,0 mm}', { device: 'roller', mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Breedte roller: 20 mm | Diameter naald: 0,2 mm | Gewicht: 30 g', { mm: [0.3] }],
      ['Micronaald pleisters voor onder de ogen met hyaluronzuur', { device: 'dissolving-patch', mm: [] }],
      ['Dermaroller vergulde naalden 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Dermaroller | Naalden van medisch roestvrij staal, 0,3 mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Dermaroller | naalden met titanium gecoat, 0,75 mm lang', { mm: [0.75], materials: ['titanium-coated'] }],
      ['Dermaroller 0,25 mm | Ook verkrijgbaar in 0,5 mm en 1 mm', { mm: [0.25] }],
      ['Micronaaldjes roller gezicht, 192 naaldjes', { device: 'roller', mm: [] }],
      ['Dermaroller | Lengte van de naalden: 1 mm | Materiaal: RVS', { mm: [1], materials: ['stainless'] }],
    ],
    'bugs caught': [
      ['Dermaroller | Huidtherapeuten en dermatologen raden 1,5 mm aan voor littekens', { mm: [], mentioned: [1.5] }],
      ['Dermaroller 0,5 mm | Gebruik thuis nooit naalden langer dan 1 mm', { mm: [0.5] }],
      ['Dermaroller | Naalden variëren van 0,2 tot 3 mm', { mm: [] }],
      ['Dermaroller met handleiding 0,5 mm', { device: 'roller', mm: [0.5] }],
    ],
  },
  silent: {
    seen: [
      'Hyaluronzuur serum voor dermaroller 30 ml | Aanbrengen na een dermaroller van 0,2 mm',
      'Microneedling behandeling gezicht | Naalden van 1,5 mm, maak een afspraak',
      'Dermaroller gids: welke naaldlengte kies je? | 0,25 mm om te beginnen, 1,5 mm voor littekens',
      'Opbergdoos voor dermaroller',
      'Breinaalden bamboe 4 mm | Naaldlengte: 35 cm',
      'Pennaalden 4 mm 100 stuks voor insulinepen',
      'Jade roller en gua sha',
      'Pluizenroller met 5 navullingen',
      'Microneedling opleiding | Inclusief dermapen',
      'Rozemarijnolie haargroei | Gebruik één keer per week een dermaroller van 0,5 mm',
      'Gelpen 0,5 mm zwart 12 stuks',
      'Injectiespuit 1 ml met naald 0,30 x 13 mm',
      'Acupunctuurnaalden 0,25 x 1,5 mm',
      'Tattoo naalden cartridges 0,30 mm',
      'Herstellende crème na microneedling',
      'Serum na het dermarollen',
      'Prikpen bloedsuiker | Prikdiepte: 0,5 - 2 mm instelbaar',
      'Deegroller met pinnen voor pizza',
      'Voordelen en nadelen van de dermaroller',
    ],
  },
};
