import type { PhraseTable } from './phrase-table';

/** French, of Europe, Canada and Africa. */
export const fr: PhraseTable = {
  lang: 'fr',
  says: {
    article: [
      [
        'Dermaroller 0,25 mm aiguilles en titane pour débuter',
        { device: 'roller', mm: [0.25], materials: ['titanium'] },
      ],
      [
        'Rouleau à micro-aiguilles | Aiguilles en acier chirurgical de 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['surgical-steel'] },
      ],
      [
        'Rouleau derma | Aiguilles en plastique, longueur 0,5 mm',
        { device: 'roller', mm: [0.5], materials: ['plastic'] },
      ],
      ['Dermaroller 0,5 mm | Réservé à un usage professionnel', { claims: ['professional-only'] }],
      ['Dermaroller 0,5 mm | Des résultats professionnels sans sortir de chez vous', { claims: [] }],
      [
        'Dermaroller 0,5 mm | Désinfectez-le dans de l’alcool à 70 % avant et après chaque utilisation',
        { cleaning: ['alcohol-ok'] },
      ],
      [
        'Dermaroller 0,5 mm | Ne pas nettoyer à l’alcool, rincer uniquement à l’eau',
        { cleaning: ['alcohol-not-ok', 'stated-other'] },
      ],
      ['Dermaroller 0,2 mm | Utilisation quotidienne', { interval: 1 }],
      ['Dermaroller 0,5 mm | À utiliser une fois par semaine', { interval: 7 }],
      ['Dermaroller 1 mm | Pour le cuir chevelu, stimule la pousse des cheveux', { areas: ['scalp'], scalpOnly: true }],
      ['Dermaroller 0,5 mm | Réduit les rides du visage, évitez les lèvres', { areas: ['face'], scalpOnly: false }],
      ['Dermaroller | Peut être partagé avec toute la famille', { claims: ['share-same-needles'] }],
      ['Dermaroller | Ne le partagez jamais avec d’autres personnes', { claims: [] }],
      [
        'Kit stylo microneedling | Contenu : 1 stylo, 2 cartouches, 1 crème anesthésiante à 5 % de lidocaïne',
        { bundle: ['lidocaine-over-4', 'numbing-cream'] },
      ],
    ],
    seen: [
      ['Dermaroller 540 aiguilles 0.5mm', { device: 'roller', mm: [0.5] }],
      ['DERMA ROLLER TITANE 1,5MM VISAGE ET CORPS', { device: 'roller', mm: [1.5], materials: ['titanium'] }],
      [
        'Kit derma roller 4 en 1 | Longueur des aiguilles : 0,25 / 0,5 / 1,0 et 1,5 mm | Manche : plastique ABS',
        { device: 'roller', mm: [0.25, 0.5, 1, 1.5], handle: ['plastic'] },
      ],
      [
        'Rouleau pour la barbe | Rouleau à barbe avec 540 micro-aiguilles de 0,5 mm en titane',
        { device: 'roller', mm: [0.5], materials: ['titanium'] },
      ],
      [
        'Stylo microneedling sans fil | Profondeur des aiguilles réglable de 0,25 à 2,5 mm',
        { device: 'pen', mm: [0.25, 2.5], mode: 'adjustable' },
      ],
      ['Cartouches Dr. Pen A6 | Lot de 10 cartouches 12 aiguilles', { device: 'cartridge', mm: [] }],
      ['Tampon micro-aiguilles cheveux 140 aiguilles 0,5 mm', { device: 'stamp', mm: [0.5] }],
      ['Derma roller | {Taille: 0,3 mm; 0,5 mm; *1 mm}', { device: 'roller', mm: [0.3, 0.5, 1], selected: 1 }],
      [
        'Dermaroller 0,2 mm | Diamètre des aiguilles : 0,25 mm | Largeur de la tête : 20 mm | Poids : 30 g',
        { device: 'roller', mm: [0.2] },
      ],
      ['Patchs à micro-aiguilles contour des yeux, 4 paires', { device: 'dissolving-patch', mm: [] }],
      ['Stylo hyaluronique, injecteur sans aiguille pour les lèvres', { device: 'needle-free-injector' }],
      ['Dermaroller aiguilles plaquées or 24K 0,5 mm', { mm: [0.5], materials: ['gold-coated'] }],
      [
        'Dermaroller | Aiguilles en acier inoxydable de qualité médicale, 0,3 mm',
        { mm: [0.3], materials: ['surgical-steel'] },
      ],
      ['Dermaroller | Micro-aiguilles en alliage de titane de 0,75 mm', { mm: [0.75], materials: ['titanium-alloy'] }],
      ['Dermaroller 0,25 mm | Existe aussi en 0,5 mm et 1 mm', { mm: [0.25] }],
      ['Rouleau visage aux 192 microaiguilles 0,25mm', { device: 'roller', mm: [0.25] }],
    ],
    'bugs caught': [
      ['Rouleau massage visage à micro-aiguilles 0,5mm', { device: 'roller', mm: [0.5] }],
      ['Dermaroller | Testé dermatologiquement avec ses aiguilles de 1,5 mm', { mm: [1.5] }],
      ['Rouleau pour repousse des cheveux 1 mm', { device: 'roller', mm: [1] }],
      ['Dermaroller | Les dermatologues conseillent 1,5 mm pour les cicatrices', { mm: [], mentioned: [1.5] }],
      ['Dermaroller 0,5 mm | Ne dépassez jamais 1 mm à la maison', { mm: [0.5] }],
      ['Dermaroller | Il existe des aiguilles de 0,2 à 3 mm', { mm: [] }],
      ['Derma roller soin visage anti-âge 0,5 mm', { device: 'roller', mm: [0.5] }],
    ],
  },
  silent: {
    seen: [
      'Sérum acide hyaluronique pour dermaroller 30 ml | À appliquer après un dermaroller de 0,2 mm',
      'Séance de microneedling visage | Aiguilles de 1,5 mm, 3 séances recommandées, sur rendez-vous',
      'Microneedling : comment choisir la longueur des aiguilles ? | 0,25 mm pour débuter, 1,5 mm pour les cicatrices',
      'Étui de rangement pour derma roller',
      'Aiguilles à tricoter circulaires 4 mm | Longueur des aiguilles : 80 cm',
      'Aiguilles pour stylo à insuline 4 mm x 100',
      'Rouleau de jade et gua sha pour le visage',
      'Rouleau anti-peluches pour vêtements',
      'Formation microneedling en ligne | Dermapen offert',
      'Huile de romarin pour la pousse des cheveux | Utilisez un dermaroller 0,5 mm une fois par semaine avant application',
      'Stylo gel 0,5 mm noir lot de 12',
      'Seringue 1 ml avec aiguille 0,30 x 13 mm',
      'Aiguilles de tatouage 0,30 mm, boîte de 50',
      'Crème réparatrice après microneedling',
      'Sérum après dermaroller',
      'Autopiqueur glycémie | Profondeur de pénétration : 0,5 à 2 mm réglable',
      'Traitement dermapen en institut | 1,5 mm, 60 min',
      'Différences entre dermaroller et dermapen',
    ],
  },
};
