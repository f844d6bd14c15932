import type { PhraseTable } from './phrase-table';

/** Czech, with some Slovak. */
export const cs: PhraseTable = {
  lang: 'cs',
  says: {
    seen: [
      ['Dermaroller 0,5 mm 540 titanových jehliček', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Mikrojehličkový váleček 1,5 mm na jizvy', { device: 'roller', mm: [1.5] }],
      ['Derma roller na vousy | Délka jehel: 0,25 mm / 0,5 mm / 1,5 mm', { mm: [0.25, 0.5, 1.5] }],
      ['Dermaroller na vlasy 1,0 mm 540 ihličiek', { device: 'roller', mm: [1] }],
      [
        'Dermaroller | Dĺžka ihiel: 0,5 mm | Materiál ihiel: chirurgická oceľ',
        { mm: [0.5], materials: ['surgical-steel'] },
      ],
      ['Váleček s jehličkami 0,3 mm nerezová ocel', { device: 'roller', mm: [0.3], materials: ['stainless'] }],
      ['Mikrojehličkové pero nastavitelné 0,25–2,5 mm', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['Náhradní jehly pro Dr. Pen M8 10 ks', { device: 'cartridge', mm: [] }],
      ['Náplasti s mikrojehličkami pod oči', { device: 'dissolving-patch' }],
      ['Derma razítko 140 jehel 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Velikost: 0,2 mm; *0,5 mm; 1,0 mm}', { mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Rukojeť: plastová | Šířka: 20 mm', { mm: [0.3], handle: ['plastic'] }],
      ['Dermaroller | Jehly ze slitiny titanu 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Dermaroller | pozlacené jehly 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Dermaroller 0,25 mm | K dispozici také v 1,0 mm', { mm: [0.25], mentioned: [1] }],
    ],
  },
  silent: {
    seen: [
      'Malířský váleček 25 cm',
      'Pletací jehlice 4 mm',
      'Váleček na oblečení',
      'Jehly do šicího stroje 90/14',
      'Akupunkturní jehly 0,25 x 25 mm',
      'Jehly do inzulínového pera 4 mm',
      'Kuličkové pero 0,5 mm',
      'Jadeitový váleček',
      'Masážní váleček s bodlinami',
      'Tetovací jehly 0,30 mm',
      'Co je dermaroller?',
    ],
  },
};
