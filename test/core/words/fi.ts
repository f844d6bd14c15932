import type { PhraseTable } from './phrase-table';

/** Finnish. */
export const fi: PhraseTable = {
  lang: 'fi',
  says: {
    seen: [
      ['Dermaroller 0,5 mm 540 titaanineulaa kasvoille', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Mikroneularulla 1,5 mm arvet', { device: 'roller', mm: [1.5] }],
      ['Derma roller | Neulan pituus: 1,0 mm | Materiaali: ruostumaton teräs', { mm: [1], materials: ['stainless'] }],
      ['Partarulla 0,5 mm titaani', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Mikroneularulla | Neulojen pituus: 0,25 mm', { device: 'roller', mm: [0.25] }],
      ['Dermaroller | Kirurginen teräs, neulat 0,3 mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Mikroneulauskynä säädettävä 0,25–2,5 mm', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['Neulapatruunat Dr. Pen M8 10 kpl', { device: 'cartridge', mm: [] }],
      ['Mikroneulalaastari silmänympärys', { device: 'dissolving-patch' }],
      ['Derma leimasin 140 neulaa 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Koko: 0,2 mm; *0,5 mm; 1,0 mm}', { mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Kahva: muovi | Leveys: 20 mm', { mm: [0.3], handle: ['plastic'] }],
      ['Dermaroller 0,5 mm/1,0 mm/1,5 mm', { mm: [0.5, 1, 1.5] }],
      ['Dermaroller | titaaniseos neulat 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Ihoroller 2 mm 540 neulaa', { device: 'roller', mm: [2] }],
    ],
  },
  silent: {
    seen: [
      'Maalitela 18 cm',
      'Neulepuikot 4 mm bambu',
      'Vaaterulla 5 kpl',
      'Ompelukoneen neulat 90/14',
      'Akupunktioneulat 0,25 x 25 mm',
      'Insuliinikynän neulat 4 mm',
      'Kuulakärkikynä 0,5 mm',
      'Jaderulla ja gua sha',
      'Hieronta rulla',
      'Tatuointineulat 0,30 mm',
    ],
  },
};
