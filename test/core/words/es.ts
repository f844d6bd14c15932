import type { PhraseTable } from './phrase-table';

/** Spanish, of Spain and Latin America; accents often left out. */
export const es: PhraseTable = {
  lang: 'es',
  says: {
    article: [
      [
        'Derma roller 0,25 mm con agujas de titanio para principiantes',
        { device: 'roller', mm: [0.25], materials: ['titanium'] },
      ],
      [
        'Rodillo de microagujas | Agujas de acero quirúrgico de 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['surgical-steel'] },
      ],
      [
        'Rodillo facial de microagujas | Agujas de plástico, largo 0.5 mm',
        { device: 'roller', mm: [0.5], materials: ['plastic'] },
      ],
      ['Dermaroller 0,5 mm | Solo para uso profesional', { claims: ['professional-only'] }],
      ['Dermaroller 0,5 mm | Resultados profesionales sin salir de casa', { claims: [] }],
      [
        'Dermaroller 0,5 mm | Desinféctalo con alcohol de 70 % antes y después de cada uso',
        { cleaning: ['alcohol-ok'] },
      ],
      [
        'Dermaroller 0,5 mm | No limpiar con alcohol, enjuagar solo con agua',
        { cleaning: ['alcohol-not-ok', 'stated-other'] },
      ],
      ['Dermaroller 0,2 mm | Úsalo a diario', { interval: 1 }],
      ['Dermaroller 0,5 mm | 2-3 veces a la semana', { interval: 2 }],
      [
        'Dermaroller 1 mm | Para el cuero cabelludo, estimula el crecimiento del cabello',
        { areas: ['scalp'], scalpOnly: true },
      ],
      [
        'Dermaroller 0,5 mm | Reduce las estrías en rostro y cuerpo, evita los labios',
        { areas: ['body', 'face'], claims: ['treats-condition'] },
      ],
      ['Dermaroller | Se puede compartir con toda la familia', { claims: ['share-same-needles'] }],
      ['Dermaroller | No lo compartas con otras personas', { claims: [] }],
      [
        'Kit dermapen | Incluye: 1 dermapen, 2 cartuchos, 1 suero de ácido hialurónico',
        { bundle: ['serum-hyaluronic'] },
      ],
    ],
    seen: [
      ['DERMAROLLER 540 AGUJAS 1.5 MM TITANIO', { device: 'roller', mm: [1.5], materials: ['titanium'] }],
      [
        'Kit Derma Roller 6 en 1 | Longitud de las agujas: 0,25 mm, 0,3 mm, 0,5 mm, 1,0 mm y 1,5 mm | Mango: plástico ABS',
        { device: 'roller', mm: [0.25, 0.3, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      ['Rodillo para barba | 540 microagujas de 0.5mm', { device: 'roller', mm: [0.5] }],
      [
        'Derma pen electrico | Profundidad de aguja ajustable 0.25-2.5 mm',
        { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' },
      ],
      ['Cartuchos de agujas para Dr Pen A1, 12 pines, 10 piezas', { device: 'cartridge', mm: [] }],
      ['Sello de microagujas para cabello 0,5 mm 140 agujas', { device: 'stamp', mm: [0.5] }],
      [
        'Dermaroller | {Medida: 0.25 mm; *0.5 mm; 1.0 mm; 2.0 mm}',
        { device: 'roller', mm: [0.25, 0.5, 1, 2], selected: 0.5 },
      ],
      ['Dermaroller 0.3 mm | Ancho del cabezal: 2 cm | Diámetro de aguja: 0.2 mm | Peso: 30 g', { mm: [0.3] }],
      ['Parches de microagujas para ojeras, ácido hialurónico', { device: 'dissolving-patch', mm: [] }],
      ['Inyector sin aguja pluma de ácido hialurónico para labios', { device: 'needle-free-injector' }],
      ['Dermaroller agujas bañadas en oro 0.5mm', { mm: [0.5], materials: ['gold-coated'] }],
      [
        'Dermaroller | Agujas de acero inoxidable de grado medico de 0.3 mm',
        { mm: [0.3], materials: ['surgical-steel'] },
      ],
      ['Dermaroller | agujas de aleacion de titanio 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Rodillo con microagujas 0.25mm facial | Tambien disponible en 0.5 y 1 mm', { device: 'roller', mm: [0.25] }],
      ['Microneedling facial rodillo 192 agujas', { device: 'roller', mm: [] }],
      [
        'Derma Roller 0.5 | Tamaño de aguja: 0.5mm | Material: acero inoxidable',
        { mm: [0.5], materials: ['stainless'] },
      ],
    ],
    'bugs caught': [
      ['Rodillo masajeador facial con microagujas 0.5 mm', { device: 'roller', mm: [0.5] }],
      ['Microneedling facial rodillo 540 agujas 1.5 mm', { device: 'roller', mm: [1.5] }],
      ['Dermaroller | Los dermatólogos recomiendan 1,5 mm para cicatrices', { mm: [], mentioned: [1.5] }],
      ['Dermaroller 0,5 mm | Nunca uses agujas de más de 1 mm en casa', { mm: [0.5] }],
      ['Derma roller | Agujas de 1.5 mm para mayor absorción', { mm: [1.5] }],
      ['Derma roller | Clínicamente probado, agujas de 0.5 mm', { mm: [0.5] }],
      ['Dermaroller usado como parte de tu rutina, 1 mm', { device: 'roller', mm: [1] }],
      ['Dermaroller | Las agujas suelen medir de 0,2 a 3 mm', { mm: [] }],
    ],
  },
  silent: {
    seen: [
      'Sérum de ácido hialurónico para dermaroller 30 ml | Aplicar después del dermaroller de 0.2 mm',
      'Sesión de microneedling facial | Agujas de 1.5 mm, reserva tu cita',
      'Guía completa del dermaroller: cómo elegir la aguja | 0.25 mm para empezar, 1.5 mm para cicatrices',
      'Estuche para derma roller',
      'Agujas de tejer 4 mm bambú | Longitud de las agujas: 35 cm',
      'Agujas para pluma de insulina 4 mm 100 unidades',
      'Rodillo de jade y gua sha',
      'Rodillo quitapelusas con 5 repuestos',
      'Curso de microneedling online | Incluye dermapen',
      'Minoxidil 5 % loción | Úsalo con un dermaroller de 0.5 mm una vez por semana',
      'Bolígrafo de gel 0.5 mm negro',
      'Jeringa 1 ml con aguja 0.30 x 13 mm',
      'Agujas de acupuntura 0.25 x 1.5 mm',
      'Cartuchos para tatuaje 0.30 mm 20 piezas',
      'Crema reparadora después de microagujas',
      'Gel de aloe después de dermaroller',
      'Dispositivo de punción para glucosa | Profundidad: 0.5-2 mm ajustable',
      'Tratamiento con dermapen en clínica | Sesión de 60 min, 1.5 mm',
      'Diferencias entre dermaroller y dermapen',
    ],
  },
};
