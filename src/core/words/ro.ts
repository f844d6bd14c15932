import type { Vocabulary } from './vocabulary';

/** Romanian. "ace" (needles) is an English word too and counts only in phrases. */
export const ro: Vocabulary = {
  lang: 'ro',
  terms: {
    roller:
      'rolă cu micro ace|rolă cu ace|rola cu micro ace|rola cu ace|rola micro ace|roller cu micro ace|roller cu ace|rolă derma*|rola derma*|roller barbă|rolă barbă|rola pentru barbă|roller pentru barbă|rolă pentru barbă',
    pen: 'stilou cu micro ace|pen cu micro ace|aparat micro needling|dispozitiv micro needling|stilou micro needling',
    stamp: 'ștampilă cu ace|ștampilă cu micro ace|ștampilă micro ace|derma ștampilă',
    cartridge:
      'cartuș cu ace|cartușe cu ace|cartușe ace|cartuș ace|ace de schimb|ace rezervă|rezerve ace|cap cu ace|capete cu ace',
    patch: 'plasturi cu micro ace|plasture cu micro ace|plasturi micro ace',
    'any-roller': 'rolă|rola',
    'any-stamp': 'ștampilă|ștampila',
    'any-cartridge': 'cartuș|cartușe|cartușele|capete de schimb|cap de schimb|rezerve',
    'any-patch': 'plasturi|plasture',
    needling: 'micro ace|micro acelor|micro ac|micro înțep*',
    needle:
      'de ace|cu ace|ace din titan|ace titan|ace de titan|ace din|ace placate cu aur|ace acoperite|acelor|acele|ace de',
    lookalike:
      'andrele|tricotat|croșetat|ace de cusut|mașină de cusut|acupunctur*|tatuaj*|tatuat|pixuri|stilou cu gel|trafalet*|vopsit|scame|insulină|seringă|seringi|masaj|jad|prespapier',
    cosmetic: 'cremă|crema|ulei|serul|mască|șampon|balsam|fiole|fiolă|gelul|ser facial|ser cu',
    accessory: 'husă|cutie|suport|dezinfectant*|soluție de curăț*|încărcător*|depozitare',
    service: 'ședință|ședințe|programare|programări|voucher|curs|cursuri|clinică|clinica|salon|consultație',
    article:
      'cum se folosește|cum folosești|ce este|cât de des|beneficii|efecte adverse|înainte și după|diferența|comparație|recenzie',
    for: 'pentru|după|compatibil cu|compatibile cu',
    with: 'include',
    'needle-length':
      'lungime ace|lungimea acelor|lungimea acului|lungime ac|lungimi ace|lungime micro ace|dimensiune ace|dimensiunea acelor|adâncime ace|adâncimea acelor|adâncime de pătrundere|adâncime de penetrare',
    length: 'lungime*|dimensiune|dimensiuni|mărime|mărimi|adâncime*|variantă|variante',
    'other-measure':
      'diametru*|lățime*|grosime*|înălțime*|greutate|volum|lungime mâner|lungimea mânerului|lungime totală|ambalaj',
    adjustable: 'reglabil*|ajustabil*|reglare',
    kit: 'trusă|conține',
    choice: 'alege|alegeți|disponibil în|disponibile în|la alegere',
    elsewhere: 'disponibil și|alte dimensiuni|alte lungimi',
    general: 'de obicei|în general|variază|de regulă',
    advice:
      'mai mult de|mai lung de|mai lungi de|mai mare de|peste|cel mult|cel puțin|începători|dermatolog*|medic|recomand*|clinicile',
    negation: 'fără|evitați|niciodată',
    'surgical-steel': 'oțel chirurgical|oțel inoxidabil chirurgical|oțel medical|oțel inoxidabil medical',
    stainless: 'oțel inoxidabil|inoxidabil|oțel',
    titanium: 'ace din titan|ace titan|ace de titan|titaniu',
    'titanium-alloy': 'aliaj de titan|aliaj titan',
    'titanium-coated': 'acoperite cu titan|acoperire de titan|acoperire cu titan',
    'gold-coated': 'ace placate cu aur|placate cu aur|placat cu aur|aurit*',
    plastic: 'plastic',
    handle: 'mâner|mânerul|mânere|carcasă|carcasa',
    material: 'materialul|confecționat*|fabricat*',
  },
  claims: {
    only: 'numai|exclusiv',
    expert: 'profesional*|profesioniști*|specialiști*|dermatolog*|cosmetician*',
    'used-by': 'destinat|de către',
    home: 'acasă|uz casnic',
    scalp: 'scalp*|părului',
    beard: 'barbă|barba|bărbi',
    face: 'față|fața|facial',
  },
};
