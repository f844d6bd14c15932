import type { PhraseTable } from './phrase-table';

/** Hungarian. */
export const hu: PhraseTable = {
  lang: 'hu',
  says: {
    seen: [
      ['Dermaroller 0,5 mm 540 titán tű arcra', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Mikrotűs henger 1,5 mm hegekre', { device: 'roller', mm: [1.5] }],
      [
        'Derma roller szakállra | Tűhossz: 0,5 mm | Anyag: rozsdamentes acél tűk',
        { mm: [0.5], materials: ['stainless'] },
      ],
      ['Szakállroller 0,5 mm', { device: 'roller', mm: [0.5] }],
      ['Dermaroller | Sebészeti acél tűk 0,3 mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Mikrotűs henger | Tűhossz: 0,25 mm', { device: 'roller', mm: [0.25] }],
      ['Mikrotűs toll állítható 0,25–2,5 mm', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['Pót tűfej Dr. Pen M8 készülékhez 10 db', { device: 'cartridge', mm: [] }],
      ['Mikrotűs tapasz szem alá', { device: 'dissolving-patch' }],
      ['Mikrotűs bélyegző 140 tű 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Méret: 0,2 mm; *0,5 mm; 1,0 mm}', { mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Nyél: műanyag | Szélesség: 20 mm', { mm: [0.3], handle: ['plastic'] }],
      ['Dermaroller | Tűk titánötvözetből 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Dermaroller | aranyozott tűk 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Dermaroller testre 2 mm 1200 tűvel', { device: 'roller', mm: [2] }],
    ],
  },
  silent: {
    seen: [
      'Festőhenger 25 cm',
      'Kötőtű 4 mm bambusz',
      'Ruhahenger 5 utántöltővel',
      'Varrógéptű 90/14',
      'Akupunktúrás tű 0,25 x 25 mm',
      'Inzulin toll tű 4 mm',
      'Golyóstoll 0,5 mm',
      'Masszázs henger',
      'Tetoválótű 0,30 mm',
      'Injekciós tű 30G',
    ],
  },
};
