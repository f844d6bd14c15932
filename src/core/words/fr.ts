import type { Vocabulary } from './vocabulary';

/** French. "or" (gold) stands only within phrases: alone it is English. */
export const fr: Vocabulary = {
  lang: 'fr',
  terms: {
    roller:
      'rouleau micro aiguille*|rouleau de micro aiguille*|rouleau à micro aiguille*|rouleau derm*|rouleau à barbe|rouleau barbe|rouleau pour barbe|rouleau pour la pousse|rouleau de croissance',
    pen: 'stylo micro aiguille*|stylo à micro aiguille*|stylo micro needling|stylo de micro needling|stylo derm*',
    stamp: 'tampon micro aiguille*|tampon à micro aiguille*|tampon derm*',
    cartridge:
      'cartouche d aiguille*|cartouches d aiguille*|cartouche aiguille*|cartouches aiguille*|aiguilles de rechange|tête d aiguille*|têtes d aiguille*',
    patch: 'patch micro aiguille*|patch à micro aiguille*|patchs micro aiguille*|patchs à micro aiguille*',
    nano: 'nano aiguille*',
    rf: 'radiofréquence fractionnée|radiofréquence à micro aiguille*|rf micro aiguille*',
    injector: 'stylo hyaluron*|stylo acide hyaluronique|injecteur sans aiguille*',
    'any-roller': 'rouleau*',
    'any-pen': 'stylo|stylos',
    'any-stamp': 'tampon|tampons',
    'any-cartridge': 'cartouche*|tête de rechange|têtes de rechange|embout*',
    'any-device': 'appareil*|dispositif*',
    needling: 'micro aiguille*|micro perforation*',
    needle: 'aiguille*',
    lookalike:
      'aiguilles à tricoter|aiguille à coudre|aiguilles à coudre|machine à coudre|tatouage*|seringue*|aiguilles pour stylo*|stylo bille|stylo plume|anti peluche*|rouleau de jade|rouleau à pâtisserie|rouleau à peinture|rouleau à gazon|rasoir*|encreur*',
    cosmetic: 'crème*|huile*|masque*|shampoing*|baume*|gommage|flacon*|gélules',
    accessory: 'étui*|housse*|pochette|nettoyant*|désinfectant*|chargeur',
    service:
      'séance*|rendez vous|formation micro needling|formation en ligne|bon cadeau|carte cadeau|institut|soin micro needling|réserver',
    article:
      'comment utiliser|comment choisir|comment nettoyer|comment fonctionne*|comment ça|qu est ce que|c est quoi|pourquoi|différence*|avis|comparatif|effets secondaires|avant après|conseils|tout savoir|livre',
    for: 'pour|compatible avec|compatibles avec|adapté à',
    with: 'avec|inclus',
    'needle-length':
      'longueur des aiguilles|longueur d aiguille*|longueur de l aiguille|longueur des micro aiguilles|taille des aiguilles|taille d aiguille*|taille de l aiguille|profondeur des aiguilles|profondeur d aiguille*|profondeur de pénétration|hauteur des aiguilles',
    length: 'longueur*|taille*|profondeur*|modèle*|déclinaison*',
    'other-measure':
      'diamètre*|largeur*|épaisseur*|poids|contenance|capacité|hauteur|longueur totale|longueur du *|dimensions|taille du produit|taille de la tête|emballage|vitesse*|espacement',
    adjustable: 'réglable*|ajustable*|réglage*',
    kit: 'lot de|coffret*|contenu|contient|comprend|inclus|pièces',
    choice: 'disponible en|disponibles en|au choix|choisissez|choisir|existe en',
    elsewhere: 'aussi disponible*|également disponible*|existe aussi|autres tailles|autres longueurs',
    general:
      'généralement|habituellement|en général|la plupart|il existe|varie|varient|va de|vont de|normalement|souvent',
    advice:
      'plus de 0|plus de 1 mm|plus de 1,|supérieur à|supérieure à|supérieures à|inférieure à|inférieures à|au delà|moins de 0|ne dépass*|jamais|recommand*|conseill*|débutant*|dermatologue*|esthéticien*|médecin*|cliniques|en clinique|doit|doivent|plutôt que|par rapport|commencez|commencer',
    suits: 'idéal pour|idéale pour|idéales pour|convient|conviennent|recommandé pour|recommandée pour|atteint|pénètre*',
    negation: 'pas|sans|éviter|évitez|aucun*',
    'surgical-steel':
      'acier chirurgical*|acier inoxydable chirurgical*|acier inox chirurgical*|inox chirurgical*|acier médical*|acier inoxydable médical*|inox médical*|acier inoxydable de qualité médicale|acier inoxydable de qualité chirurgicale|acier de qualité chirurgicale|acier inoxydable 316l|acier 316l',
    stainless: 'acier inoxydable|acier inox|inoxydable|acier',
    titanium: 'titane',
    'titanium-alloy': 'alliage de titane|alliage titane',
    'titanium-coated':
      'revêtu de titane|revêtues de titane|revêtement titane|revêtement en titane|revêtement de titane|plaqué titane|plaquées titane|recouvertes de titane',
    gold: 'doré|dorée|dorées|en or',
    'gold-coated': 'plaqué or|plaquées or|aiguilles dorées|aiguilles en or',
    silicon: 'silicium',
    plastic: 'plastique*|résine*',
    'other-metal': 'alliage*|laiton|cuivre|acier au carbone',
    coating: 'revêtement|revêtu*|plaqué*',
    handle: 'manche*|poignée*|boîtier|tête du rouleau',
    material: 'matière*|matériau*|fabriqué en|fabriquées en|composition',
  },
};
