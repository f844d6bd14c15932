import type { PhraseTable } from './phrase-table';

/** Indonesian. */
export const id: PhraseTable = {
  lang: 'id',
  says: {
    seen: [
      ['Derma Roller 0.5 mm 540 Jarum Titanium Wajah', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Dermaroller jarum 1.5mm penghilang bopeng', { device: 'roller', mm: [1.5] }],
      ['Derma roller jenggot | Panjang jarum: 0.25mm, 0.5mm, 1.0mm', { mm: [0.25, 0.5, 1] }],
      ['Roller jarum wajah 0.3mm', { device: 'roller', mm: [0.3] }],
      ['Roller brewok 0,5 mm', { device: 'roller', mm: [0.5] }],
      ['Dermaroller | Ukuran jarum: 1.0 mm | Bahan jarum: baja tahan karat', { mm: [1], materials: ['stainless'] }],
      ['Dermaroller | Jarum baja bedah 0.3mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Mesin derma pen bisa diatur 0.25-2.5mm', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['Isi ulang jarum Dr Pen M8 isi 10', { device: 'cartridge', mm: [] }],
      ['Patch jarum mikro bawah mata', { device: 'dissolving-patch' }],
      ['Dermaroller | {Ukuran: 0.2mm; *0.5mm; 1.0mm}', { mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0.3mm | Gagang: plastik | Lebar: 20 mm', { mm: [0.3], handle: ['plastic'] }],
      ['Dermaroller jarum lapis emas 0.5mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Derma stamp 140 jarum 0.5mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller 0.25mm | Tersedia juga 1.0mm', { mm: [0.25], mentioned: [1] }],
    ],
  },
  silent: {
    seen: [
      'Kuas roll cat tembok 9 inch',
      'Jarum jahit tangan isi 12',
      'Jarum rajut 4 mm bambu',
      'Roll pembersih baju bulu kucing',
      'Jarum akupunktur 0.25 x 25 mm',
      'Jarum pen insulin 4 mm',
      'Pulpen gel 0.5 mm hitam',
      'Roller giok pijat wajah',
      'Jarum tato 0.30 mm',
      'Apa itu derma roller?',
    ],
  },
};
