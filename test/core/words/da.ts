import type { PhraseTable } from './phrase-table';

/** Danish, with some Norwegian. */
export const da: PhraseTable = {
  lang: 'da',
  says: {
    seen: [
      ['Dermaroller 0,5 mm med 540 titaniumnåle til ansigt', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Microneedling roller 1,5 mm mod ar', { device: 'roller', mm: [1.5] }],
      ['Mikronåleroller til ansigtet | Nålelængde: 0,25 mm', { device: 'roller', mm: [0.25] }],
      ['Derma roller med nåle | Nålelængde: 0,25 mm, 0,5 mm eller 1,0 mm', { mm: [0.25, 0.5, 1] }],
      ['Skægroller 0,5 mm, rustfrit stål', { device: 'roller', mm: [0.5], materials: ['stainless'] }],
      ['Dermaroller skjegg 0,5 mm titannåler', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Dermaroller | Nåler av kirurgisk stål, lengde 0,3 mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Microneedling pen justerbar 0,25-2,5 mm', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['Nålepatroner til Dr. Pen M8, 10 stk', { device: 'cartridge', mm: [] }],
      ['Derma stempel 140 nåle 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Størrelse: 0,2 mm; *0,5 mm; 1,0 mm}', { mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Håndtag: plastik | Bredde: 20 mm', { mm: [0.3], handle: ['plastic'] }],
      ['Dermaroller | Nålenes længde: 1 mm', { mm: [1] }],
      ['Dermaroller 0,25 mm | Fås også i 1,0 mm', { mm: [0.25], mentioned: [1] }],
      ['Dermaroller | forgyldte nåle 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Dermaroller 1,5 mm | Kun til professionel brug', { claims: ['professional-only'] }],
    ],
  },
  silent: {
    seen: [
      'Malerrulle 25 cm med håndtag',
      'Strikkepinde 4 mm bambus',
      'Fnugrulle med 5 refill',
      'Akupunkturnåle 0,25 x 25 mm',
      'Insulin pen kanyler 4 mm',
      'Kuglepen 0,5 mm sort',
      'Serum til dermaroller 30 ml',
      'Opbevaring til dermaroller',
      'Gavekort microneedling behandling',
      'Synåle assorteret',
      'Hvad er en dermaroller?',
    ],
  },
};
