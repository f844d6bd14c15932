import type { PhraseTable } from './phrase-table';

/** Romanian. */
export const ro: PhraseTable = {
  lang: 'ro',
  says: {
    seen: [
      ['Dermaroller 0,5 mm cu 540 ace din titan', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['Rolă cu microace 1,5 mm pentru cicatrici', { device: 'roller', mm: [1.5] }],
      ['Derma roller corp | Lungime ace: 2 mm', { mm: [2] }],
      ['Dermaroller | Lungimea acelor: 0,25 mm | Material: oțel inoxidabil', { mm: [0.25], materials: ['stainless'] }],
      ['Dermaroller | Ace din oțel chirurgical 0,3 mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Roller pentru barbă 0,5 mm', { device: 'roller', mm: [0.5] }],
      ['Aparat microneedling reglabil 0,25-2,5 mm', { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' }],
      ['Cartușe cu ace pentru Dr. Pen M8, 10 buc', { device: 'cartridge', mm: [] }],
      ['Plasturi cu microace pentru ochi', { device: 'dissolving-patch' }],
      ['Ștampilă cu microace 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Mărime: 0,2 mm; *0,5 mm; 1,0 mm}', { mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Mâner: plastic | Lățime: 20 mm', { mm: [0.3], handle: ['plastic'] }],
      ['Dermaroller | Ace din aliaj de titan 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Dermaroller | ace placate cu aur 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Dermaroller 0,25 mm | Disponibil și în 1,0 mm', { mm: [0.25], mentioned: [1] }],
    ],
  },
  silent: {
    seen: [
      'Trafalet vopsit 25 cm',
      'Andrele tricotat 4 mm',
      'Rolă scame cu rezerve',
      'Ace de cusut la mașină',
      'Ace acupunctură 0,25 x 25 mm',
      'Ace pentru pen insulină 4 mm',
      'Pixuri cu gel 0,5 mm',
      'Rolă de jad și gua sha',
      'Ser facial pentru dermaroller 30 ml',
      'Ace tatuaj 0,30 mm',
      'Ce este un dermaroller?',
    ],
  },
};
