import type { PhraseTable } from './phrase-table';

/** Portuguese, of Brazil and Portugal. */
export const pt: PhraseTable = {
  lang: 'pt',
  says: {
    article: [
      [
        'Dermaroller 0,25 mm com agulhas de titânio para iniciantes',
        { device: 'roller', mm: [0.25], materials: ['titanium'] },
      ],
      [
        'Rolo de microagulhas | Agulhas de aço cirúrgico de 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['surgical-steel'] },
      ],
      [
        'Rolo facial de microagulhas | Agulhas de plástico, tamanho 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['plastic'] },
      ],
      ['Dermaroller 0,5 mm | Uso exclusivo profissional', { claims: ['professional-only'] }],
      ['Dermaroller 0,5 mm | Resultados profissionais sem sair de casa', { claims: [] }],
      ['Dermaroller 0,5 mm | Higienize com álcool 70% antes e depois de cada uso', { cleaning: ['alcohol-ok'] }],
      [
        'Dermaroller 0,5 mm | Não limpe com álcool, enxágue apenas com água',
        { cleaning: ['alcohol-not-ok', 'stated-other'] },
      ],
      ['Dermaroller 0,2 mm | Use diariamente', { interval: 1 }],
      ['Dermaroller 0,5 mm | Usar uma vez por semana', { interval: 7 }],
      [
        'Dermaroller 1 mm | Para o couro cabeludo, estimula o crescimento do cabelo',
        { areas: ['scalp'], scalpOnly: true },
      ],
      [
        'Dermaroller 0,5 mm | Reduz estrias no rosto e no corpo, evite os lábios',
        { areas: ['body', 'face'], claims: ['treats-condition'] },
      ],
      ['Dermaroller | Pode ser compartilhado com toda a família', { claims: ['share-same-needles'] }],
      ['Dermaroller | Não compartilhe com outras pessoas', { claims: [] }],
      ['Kit dermapen | Inclui: 1 dermapen, 2 cartuchos, 1 creme anestésico', { bundle: ['numbing-cream'] }],
      ['Dermaroller no tamanho 0,5 mm', { device: 'roller', mm: [0.5] }],
    ],
    seen: [
      [
        'DERMA ROLLER 540 AGULHAS 1,5MM TITANIO MICROAGULHAMENTO',
        { device: 'roller', mm: [1.5], materials: ['titanium'] },
      ],
      [
        'Kit Derma Roller 6 em 1 | Comprimento das agulhas: 0,25 mm, 0,3 mm, 0,5 mm, 1,0 mm e 1,5 mm | Cabo: plástico ABS',
        { device: 'roller', mm: [0.25, 0.3, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['Rolo para barba 540 microagulhas 0.5mm', { device: 'roller', mm: [0.5] }],
      [
        'Caneta elétrica de microagulhamento | Profundidade da agulha ajustável de 0,25 a 2,5 mm',
        { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' },
      ],
      ['Cartucho Dermapen Dr Pen 36 agulhas kit com 10 unidades', { device: 'cartridge', mm: [] }],
      ['Carimbo de microagulhas capilar 0,5 mm 140 agulhas', { device: 'stamp', mm: [0.5] }],
      [
        'Dermaroller | {Tamanho: 0,25mm; *0,5mm; 1,0mm; 2,0mm}',
        { device: 'roller', mm: [0.25, 0.5, 1, 2], selected: 0.5 },
      ],
      ['Dermaroller 0,3 mm | Largura do rolo: 2 cm | Diâmetro da agulha: 0,2 mm | Peso: 30 g', { mm: [0.3] }],
      ['Adesivo de microagulhas para olheiras com ácido hialurônico', { device: 'dissolving-patch', mm: [] }],
      ['Caneta pressurizada para ácido hialurônico sem agulha', { device: 'needle-free-injector' }],
      ['Dermaroller agulhas banhadas a ouro 0,5mm', { mm: [0.5], materials: ['gold-coated'] }],
      ['Dermaroller | Agulhas em aço inoxidável de grau médico, 0,3 mm', { mm: [0.3], materials: ['surgical-steel'] }],
      ['Dermaroller | microagulhas de liga de titânio de 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Rolo microagulhas facial 0,25mm | Também disponível em 0,5 e 1 mm', { device: 'roller', mm: [0.25] }],
      ['Microagulhamento roller facial 192 agulhas', { device: 'roller', mm: [] }],
      ['Dermaroller | Tamanho da agulha: 1 mm | Material: aço inox', { mm: [1], materials: ['stainless'] }],
    ],
    'bugs caught': [
      ['Rolo massageador facial com microagulhas 0,5 mm', { device: 'roller', mm: [0.5] }],
      ['Dermaroller | Dermatologistas recomendam 1,5 mm para cicatrizes', { mm: [], mentioned: [1.5] }],
      ['Dermaroller 0,5 mm | Não use agulhas maiores que 1 mm em casa', { mm: [0.5] }],
      ['Dermaroller | Agulhas de 1,5 mm para maior absorção', { mm: [1.5] }],
      ['Dermaroller | As agulhas variam de 0,2 a 3 mm', { mm: [] }],
      ['Dermaroller usado como aliado da rotina, 1 mm', { device: 'roller', mm: [1] }],
    ],
  },
  silent: {
    seen: [
      'Sérum de ácido hialurônico para dermaroller 30 ml | Aplicar após o dermaroller de 0,2 mm',
      'Sessão de microagulhamento facial | Agulhas de 1,5 mm, agende seu horário',
      'Guia do dermaroller: como escolher a agulha | 0,25 mm para começar, 1,5 mm para cicatrizes',
      'Estojo para derma roller',
      'Agulhas de tricô 4 mm | Comprimento das agulhas: 35 cm',
      'Agulhas para caneta de insulina 4 mm 100 unidades',
      'Rolo de jade e gua sha',
      'Rolo adesivo tira pelos com 5 refis',
      'Curso de microagulhamento online | Ganhe um dermapen',
      'Minoxidil 5% | Use com dermaroller de 0,5 mm uma vez por semana',
      'Caneta gel 0,5 mm preta',
      'Seringa 1 ml com agulha 0,30 x 13 mm',
      'Agulhas para acupuntura 0,25 x 1,5 mm',
      'Cartucho para tatuagem 0,30 mm 20 unidades',
      'Creme reparador pós microagulhamento',
      'Sérum pós dermaroller',
      'Lancetador para glicemia | Profundidade: 0,5-2 mm ajustável',
      'Dermapen em clínica: sessão de microagulhamento 1,5 mm',
      'Diferença entre dermaroller e dermapen',
    ],
  },
};
