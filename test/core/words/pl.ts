import type { PhraseTable } from './phrase-table';

/** Polish: marketplaces, drugstores, beauticians' wholesalers; often without accents. */
export const pl: PhraseTable = {
  lang: 'pl',
  says: {
    article: [
      ['Derma roller 0,25 mm z tytanowymi igłami dla początkujących', { mm: [0.25], materials: ['titanium'] }],
      ['Roller z igłami ze stali chirurgicznej 0,5 mm', { device: 'roller', mm: [0.5], materials: ['surgical-steel'] }],
      [
        'Dermaroller 0,5 mm | Po użyciu zdezynfekuj igły w alkoholu izopropylowym',
        { mm: [0.5], cleaning: ['alcohol-ok'] },
      ],
      ['Tani dermaroller do twarzy | Igły z tworzywa | Długość igieł: 0,5 mm', { mm: [0.5], materials: ['plastic'] }],
    ],
    seen: [
      ['Dermaroller 540 igieł tytan 0,5mm', { device: 'roller', mm: [0.5], materials: ['titanium'] }],
      ['DERMA ROLLER 1.5MM STAL NIERDZEWNA 192 IGLY', { device: 'roller', mm: [1.5], materials: ['stainless'] }],
      ['Mezoroller | Dlugosc igiel: 0,3 mm | Szerokosc glowicy: 20 mm', { device: 'roller', mm: [0.3] }],
      ['Rolka z igłami do brody i zarostu | Rozmiar igieł: 0,5 mm', { device: 'roller', mm: [0.5], areas: ['beard'] }],
      [
        'Pen do mezoterapii mikroigłowej Dr.Pen M8 | Głębokość nakłucia: regulowana 0 - 2,5 mm',
        { device: 'pen', mm: [0, 2.5], mode: 'adjustable' },
      ],
      ['Kartridże do Dr. Pen A6, 12 igieł, 10 sztuk', { device: 'cartridge', mm: [] }],
      ['Wymienne igły do dermapen 36 pin', { device: 'cartridge' }],
      ['Stempel mikroigłowy 1,0 mm tytanowy', { device: 'stamp', mm: [1], materials: ['titanium'] }],
      ['Płatki pod oczy z mikroigłami, kwas hialuronowy', { device: 'dissolving-patch', areas: ['under-eye'] }],
      [
        'Roller do mikroigłowania | {Długość igieł: 0,25 mm; 0,5 mm; *1,5 mm}',
        { device: 'roller', mm: [0.25, 0.5, 1.5], selected: 1.5 },
      ],
      [
        'Zestaw derma roller 6w1 | Długości igieł: 0,2 / 0,3 / 0,5 / 1,0 / 1,5 mm | Rączka: plastik ABS',
        { device: 'roller', mm: [0.2, 0.3, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['Dermaroller złote igły 0,25 mm', { mm: [0.25], materials: ['gold-coated'] }],
      ['Urządzenie do mezoterapii mikroigłowej | Igły do 2 mm, regulacja głębokości', { device: 'pen', mm: [0, 2] }],
      ['Radiofrekwencja mikroigłowa urządzenie', { device: 'rf' }],
      ['Pen hialuronowy do ust, wstrzykiwacz bezigłowy', { device: 'needle-free-injector' }],
      ['Dermaroller 0,5 mm | Stosować raz w tygodniu na skórę twarzy', { interval: 7, areas: ['face'] }],
      ['Dermaroller 0,25 mm | Używaj co 2 tygodnie', { interval: 14 }],
      ['Derma roller 1,0 mm | Wyłącznie do użytku profesjonalnego', { mm: [1], claims: ['professional-only'] }],
      ['Derma roller na blizny i rozstępy 1,5 mm', { mm: [1.5], claims: ['treats-condition'] }],
      ['Dermaroller 0,3 mm | W zestawie: serum z witaminą C', { mm: [0.3], bundle: ['vitamin-c'] }],
    ],
    'bugs caught': [
      ['Dermaroller 0,25 mm | Igły powyżej 0,5 mm są dla gabinetów', { mm: [0.25] }],
      ['Dermaroller | Zazwyczaj igły mają od 0,2 do 2,5 mm', { device: 'roller', mm: [] }],
      ['Igły do derma pena 12 pin', { device: 'cartridge' }],
      ['Dermaroller 0,5 mm | Po użyciu umyj ręce', { areas: [], cleaning: [] }],
      ['Mezoroller 0,5 mm | Dostępne również 1,0 mm i 1,5 mm', { mm: [0.5] }],
      ['Dermaroller 0,5 mm | Średnica igły 0,2 mm, grubość 0,15 mm', { mm: [0.5] }],
    ],
  },
  silent: {
    seen: [
      'Serum do dermarollera z kwasem hialuronowym 30 ml | Nałóż, potem roluj igłami 0,5 mm',
      'Zabieg mezoterapii mikroigłowej - twarz, szyja | Głębokość 1,5 mm, umów wizytę',
      'Szkolenie mezoterapia mikroigłowa Dermapen z certyfikatem',
      'Jak używać dermarollera? | 0,25 mm dla początkujących, 1,5 mm w gabinecie',
      'Krem z mikroigłami z gąbki morskiej',
      'Etui na dermaroller',
      'Igły do pena insulinowego 32G 4 mm | Długość igły: 4 mm',
      'Igły do tatuażu kartridże 0,25 mm RL 20 szt',
      'Wałek malarski 25 cm z rączką',
      'Rolka do ubrań z wymiennym wkładem',
      'Roller jadeitowy do masażu twarzy i gua sha',
      'Długopis żelowy 0,5 mm czarny, wkłady',
      'Druty do robótek 4 mm, igły dziewiarskie',
      'Igły do mezoterapii 30G | Długość igły: 4 mm',
      'Wałek do ciasta',
      'Igła do gramofonu',
      'Wałki do włosów na rzepy 6 szt',
      'Dermaroller czy dermapen? Różnice i efekty',
    ],
  },
};
