import type { PhraseTable } from './phrase-table';

/** Italian. */
export const it: PhraseTable = {
  lang: 'it',
  says: {
    article: [
      [
        'Dermaroller 0,25 mm con aghi in titanio per principianti',
        { device: 'roller', mm: [0.25], materials: ['titanium'] },
      ],
      [
        'Rullo con microaghi | Aghi in acciaio chirurgico da 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['surgical-steel'] },
      ],
      [
        'Rullo derma viso | Aghi di plastica, lunghezza 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['plastic'] },
      ],
      ['Dermaroller 0,5 mm | Solo per uso professionale', { claims: ['professional-only'] }],
      ['Dermaroller 0,5 mm | Risultati professionali senza uscire di casa', { claims: [] }],
      ['Dermaroller 0,5 mm | Disinfettare con alcol a 70 % prima e dopo ogni uso', { cleaning: ['alcohol-ok'] }],
      [
        'Dermaroller 0,5 mm | Non pulire con alcol, risciacquare solo con acqua',
        { cleaning: ['alcohol-not-ok', 'stated-other'] },
      ],
      ['Dermaroller 0,2 mm | Usare ogni giorno', { interval: 1 }],
      ['Dermaroller 0,5 mm | Usare una volta ogni 4 settimane', { interval: 28 }],
      [
        'Dermaroller 1 mm | Per il cuoio capelluto, stimola la crescita dei capelli',
        { areas: ['scalp'], scalpOnly: true },
      ],
      [
        'Dermaroller 0,5 mm | Riduce le smagliature su viso e corpo, evitare le labbra',
        { areas: ['body', 'face'], claims: ['treats-condition'] },
      ],
      ['Dermaroller | Può essere condiviso con tutta la famiglia', { claims: ['share-same-needles'] }],
      ['Dermaroller | Non condividerlo con altre persone', { claims: [] }],
      ['Kit dermapen | Contenuto: 1 dermapen, 2 cartucce, 1 siero alla vitamina C', { bundle: ['vitamin-c'] }],
    ],
    seen: [
      ['DERMAROLLER 540 AGHI TITANIO 1,5 MM', { device: 'roller', mm: [1.5], materials: ['titanium'] }],
      [
        'Derma roller kit 6 in 1 | Lunghezza degli aghi: 0,25 mm, 0,3 mm, 0,5 mm, 1,0 mm e 1,5 mm | Manico: plastica ABS',
        { device: 'roller', mm: [0.25, 0.3, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['Rullo per barba 540 microaghi 0.5mm', { device: 'roller', mm: [0.5] }],
      [
        'Penna microneedling elettrica | Profondità degli aghi regolabile da 0,25 a 2,5 mm',
        { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' },
      ],
      ['Cartucce aghi per Dr. Pen A6, 12 aghi, 10 pezzi', { device: 'cartridge', mm: [] }],
      ['Timbro con microaghi per capelli, 140 aghi da 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Dermaroller | {Misura: 0,2 mm; *0,5 mm; 1,0 mm}', { device: 'roller', mm: [0.2, 0.5, 1], selected: 0.5 }],
      ['Dermaroller 0,3 mm | Larghezza testina: 20 mm | Diametro ago: 0,2 mm | Peso: 30 g', { mm: [0.3] }],
      ['Cerotti con microaghi contorno occhi all’acido ialuronico', { device: 'dissolving-patch', mm: [] }],
      ['Dermaroller aghi placcati oro 24K 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      [
        'Dermaroller | Aghi in acciaio inossidabile di grado medico, 0,3 mm',
        { mm: [0.3], materials: ['surgical-steel'] },
      ],
      ['Dermaroller | microaghi in lega di titanio da 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Derma roller 0,25 mm | Disponibile anche da 0,5 mm e 1 mm', { mm: [0.25] }],
      ['Microneedling rullo viso 192 aghi', { device: 'roller', mm: [] }],
      ['Dermaroller | Lunghezza ago: 1 mm | Materiale: acciaio inox', { mm: [1], materials: ['stainless'] }],
    ],
    'bugs caught': [
      ['Rullo massaggiatore viso con microaghi 0,5 mm', { device: 'roller', mm: [0.5] }],
      ['Dermaroller | I dermatologi consigliano 1,5 mm per le cicatrici', { mm: [], mentioned: [1.5] }],
      ['Dermaroller 0,5 mm | Non superare mai 1 mm a casa', { mm: [0.5] }],
      ['Dermaroller | Dispositivo medico dermatologicamente testato con aghi da 0,5 mm', { mm: [0.5] }],
      ['Dermaroller | Aghi da 1,5 mm per un maggiore assorbimento', { mm: [1.5] }],
      ['Dermaroller | Gli aghi vanno da 0,2 a 3 mm', { mm: [] }],
    ],
  },
  silent: {
    seen: [
      'Siero acido ialuronico per dermaroller 30 ml | Applicare dopo il dermaroller da 0,2 mm',
      'Seduta di microneedling viso | Aghi da 1,5 mm, prenota un appuntamento',
      'Guida al dermaroller: quale lunghezza degli aghi scegliere | 0,25 mm per iniziare, 1,5 mm per le cicatrici',
      'Custodia per derma roller',
      'Aghi da cucito assortiti | Lunghezza degli aghi: 4 cm',
      'Aghi per penna da insulina 4 mm 100 pezzi',
      'Rullo di giada e gua sha',
      'Rullo adesivo levapelucchi con 5 ricambi',
      'Corso di microneedling con attestato | Dermapen incluso',
      'Olio di rosmarino capelli | Usare con un dermaroller da 0,5 mm una volta a settimana',
      'Penna gel 0,5 mm nera, 12 pezzi',
      'Siringa 1 ml con ago 0,30 x 13 mm',
      'Aghi per agopuntura 0,25 x 1,5 mm',
      'Cartucce per tatuaggi 0,30 mm 20 pezzi',
      'Crema lenitiva dopo microneedling',
      'Gel lenitivo dopo dermaroller',
      'Penna pungidito | Profondità: 0,5-2 mm regolabile',
      'Fiale anticaduta | Usare con un dermaroller da 0,5 mm',
      'Differenze tra dermaroller e dermapen',
    ],
  },
};
