import type { PhraseTable } from './phrase-table';

/** Swedish. */
export const sv: PhraseTable = {
  lang: 'sv',
  says: {
    article: [
      ['Dermaroller 0,25 mm med titannålar för nybörjare', { device: 'roller', mm: [0.25], materials: ['titanium'] }],
      [
        'Mikronålsroller | Nålar av kirurgiskt stål, längd 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['surgical-steel'] },
      ],
      ['Billig dermaroller | Nålar av plast, 0,5 mm', { device: 'roller', mm: [0.5], materials: ['plastic'] }],
      ['Dermaroller 0,5 mm | Endast för professionellt bruk', { claims: ['professional-only'] }],
      ['Dermaroller 0,5 mm | Professionella resultat utan att lämna hemmet', { claims: [] }],
      [
        'Dermaroller 0,5 mm | Desinficera den med 70 % alkohol före och efter varje användning',
        { cleaning: ['alcohol-ok'] },
      ],
      [
        'Dermaroller 0,5 mm | Rengör inte med alkohol, skölj endast med vatten',
        { cleaning: ['alcohol-not-ok', 'stated-other'] },
      ],
      ['Dermaroller 0,2 mm | Använd dagligen', { interval: 1 }],
      ['Dermaroller 0,5 mm | Använd var fjärde vecka', { interval: 28 }],
      ['Dermaroller 1 mm | För hårbotten, stimulerar hårväxten', { areas: ['scalp'], scalpOnly: true }],
      [
        'Dermaroller 0,5 mm | Minskar ärr i ansiktet, undvik läpparna',
        { areas: ['face'], claims: ['treats-condition'] },
      ],
      ['Dermaroller | Kan delas med hela familjen', { claims: ['share-same-needles'] }],
      ['Dermaroller | Dela den aldrig med andra personer', { claims: [] }],
      ['Microneedling penna set | Innehåller: 1 penna, 2 nålpatroner, bedövningskräm', { bundle: ['numbing-cream'] }],
    ],
    seen: [
      ['DERMAROLLER 540 NÅLAR 1,5 MM TITAN', { device: 'roller', mm: [1.5], materials: ['titanium'] }],
      [
        'Dermaroller set 6 delar | Nållängd: 0,25 / 0,3 / 0,5 / 1,0 / 1,5 mm | Handtag: ABS-plast',
        { device: 'roller', mm: [0.25, 0.3, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['Skäggroller för bättre skäggväxt 0,5mm', { device: 'roller', mm: [0.5] }],
      [
        'Microneedling penna trådlös | Justerbart nåldjup 0,25–2,5 mm',
        { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' },
      ],
      ['Nålpatroner till Dr. Pen M8, 10 st', { device: 'cartridge', mm: [] }],
      ['Derma stämpel 140 nålar 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Storlek: 0,2 mm; *0,5 mm; 1,0 mm}', { device: 'roller', mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Bredd på rullen: 20 mm | Nåldiameter: 0,2 mm | Vikt: 30 g', { mm: [0.3] }],
      ['Mikronålsplåster för ögonområdet med hyaluronsyra', { device: 'dissolving-patch', mm: [] }],
      ['Dermaroller guldpläterade nålar 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Dermaroller | Nålar i medicinskt rostfritt stål, 0,3 mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Dermaroller | nålar av titanlegering 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Dermaroller 0,25 mm | Finns även i 0,5 mm och 1 mm', { mm: [0.25] }],
      ['Mikronål rulle ansikte, 192 nålar', { device: 'roller', mm: [] }],
      ['Dermaroller | Nålarnas längd: 1 mm | Material: rostfritt stål', { mm: [1], materials: ['stainless'] }],
    ],
    'bugs caught': [
      ['Dermaroller | Hudläkare rekommenderar 1,5 mm för ärr', { mm: [], mentioned: [1.5] }],
      ['Dermaroller 0,5 mm | Använd aldrig nålar längre än 1 mm hemma', { mm: [0.5] }],
      ['Dermaroller | Nålar varierar från 0,2 till 3 mm', { mm: [] }],
      ['Dermaroller med bruksanvisning 0,5 mm', { device: 'roller', mm: [0.5] }],
    ],
  },
  silent: {
    seen: [
      'Hyaluronsyra serum för dermaroller 30 ml | Appliceras efter en dermaroller på 0,2 mm',
      'Microneedling behandling ansikte | Nålar på 1,5 mm, boka tid',
      'Dermaroller: hur ofta och vilken nållängd? | 0,25 mm för nybörjare, 1,5 mm för ärr',
      'Förvaringsfodral för dermaroller',
      'Sticknålar bambu 4 mm | Nållängd: 35 cm',
      'Kanyler för insulinpenna 4 mm 100 st',
      'Jade roller och gua sha',
      'Klädroller med 5 refiller',
      'Microneedling utbildning | Dermapen ingår',
      'Rosmarinolja för hårväxt | Använd en dermaroller på 0,5 mm en gång i veckan',
      'Gelpenna 0,5 mm svart 12-pack',
      'Spruta 1 ml med nål 0,30 x 13 mm',
      'Akupunkturnålar 0,25 x 1,5 mm',
      'Tatuering nålpatroner 0,30 mm',
      'Återfuktande kräm efter microneedling',
      'Serum efter dermaroller',
      'Blodprovspenna | Stickdjup: 0,5–2 mm justerbar',
      'Microneedling hos hudterapeut | 1,5 mm djup, tid 60 min',
      'Skillnaden mellan dermaroller och dermapen',
    ],
  },
};
