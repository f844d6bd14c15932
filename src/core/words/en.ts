import type { Vocabulary } from './vocabulary';

/** English, and the trade's own words that every market uses (derma roller, Dr. Pen, cartridge). */
export const en: Vocabulary = {
  lang: 'en',
  terms: {
    roller:
      'derma roller*|derma rolling|dermal roller*|meso roller*|mezo roller*|meso body roller*|meso facial roller*|micro needle roller*|micro needles roller*|micro needling roller*|needling roller*|beard roller*|beard growth roller*|hydra roller*|derma wheel|zgts|drs roller|dns roller|mt roller|mns roller|titanium roller*|microneedle derma roller*',
    pen: 'derma pen*|dermal pen*|dr pen|drpen|doctor pen|micro needle pen*|micro needling pen*|micro needle derma pen*|micro needling derma pen*|needling pen*|needle pen|meso pen*|m pen|hydra pen*|hydra microneedle pen*|hydra microneedling pen*|skin pen|auto micro needle*|electric micro needle*|micro needling device*|micro needle device*|my m|myderma pen',
    stamp:
      'derma stamp*|derma stamping|dermal stamp*|micro needle stamp*|micro needling stamp*|needling stamp*|meso stamp*|hair stamp*|scalp stamp*|beard stamp*|micro infusion system*|micro infusion stamp*|micro infusion|micro channeling stamp*|micro channel stamp*',
    cartridge:
      'needle cartridge*|needles cartridge*|micro needle cartridge*|micro needling cartridge*|replacement needle*|needle head*|replacement needle head*|needle tip*|needle replacement*|pin cartridge*|dr pen cartridge*|derma pen cartridge*|derma pen needle*|dr pen needle*|meso pen cartridge*|derma roller head*|replacement roller head*|roller replacement head*|derma roller replacement head*|bayonet cartridge*',
    patch:
      'micro needle patch*|micro needling patch*|microneedles patch*|micro dart*|dissolving micro needle*|dissolvable micro needle*|hydra microneedle patch*|needle patch*|micro patch*|hyaluronic acid micro needle*|hyaluronic micro needle*|micro needle eye patch*|micro needle acne patch*|micropoint patch*|dissolving needle*|micro structure patch*',
    infuser:
      'hydra needle*|aqua gold|aqua needle*|micro infuser*|hydra stamp*|aqua stamp*|serum applicator needle*|gold needle bottle*',
    nano: 'nano needle*|nano tip*|nano cartridge*|nano chip*|nano pin*|nano head*|round nano|nano needling',
    rf: 'rf micro needle*|rf micro needling|micro needle rf|micro needling rf|microneedle fractional rf|fractional rf|rf fractional|gold rf|radio frequency micro needle*|radio frequency micro needling|fractional radio frequency|thermal micro needle*|mnrf|morpheus8|morpheus 8',
    injector:
      'hyaluron pen*|hyaluronic pen*|hyaluronic acid pen*|hyaluronic injection pen*|hyaluronic acid injection pen*|hyapen|hya pen|needle free injector*|needle free injection*|needleless injector*|no needle injector*|no needle mesotherapy gun*|needle free mesotherapy|lip filler pen*|needleless filler pen*|needle free filler pen*|high pressure injector*',
    'any-roller': 'roller*|rolling',
    'any-pen': 'pen|pens',
    'any-stamp': 'stamp|stamps|stamper*|stamping',
    'any-cartridge':
      'cartridge*|replacement head*|replacement tip*|replacement system|refill head*|head replacement*|heads|spare head*',
    'any-patch': 'patch|patches',
    'any-device': 'device*|tool|tools|machine*|instrument*|applicator*|appliance*|system|systems',
    needling:
      'micro needle*|micro needling|microneedling*|needling|derma needling|collagen induction|meso therapy|mesotherapy|micro channel*|micro puncture*|micro injur*|hydra microneedle|microneedle*|micro pin*|derma',
    needle: 'needle|needles|needled|pin|pins|tip|tips|needle*|spike|spikes|multi needle*',
    lookalike:
      'jade roller*|rose quartz roller*|quartz roller*|ice roller*|ice face roller*|cryo roller*|cooling roller*|lint roller*|lint remover roller*|paint roller*|foam roller*|massage|massager*|acupressure|reflexology|dough|pizza|wallpaper|lawn|aerator*|perforat*|bearing*|gua sha|hair roller*|hair curler*|curler*|curling|velcro roller*|roller ball*|rollerball*|roller chain*|roller bearing*|roller skate*|roller blind*|roller shutter*|roller shade*|roller blade*|roller coaster*|roller suitcase*|roller mixer*|tape roller*|adhesive roller*|brayer*|rolling pin*|roll on|pet hair*|dog hair*|cat hair*|fitness roller*|muscle roller*|ab roller*|ab wheel|gel pen*|gel ink|ball pen*|ballpoint*|ball point*|fountain pen*|felt pen*|felt tip*|felt tip pen*|marker pen*|marker*|highlighter*|pencil*|fineliner*|liner pen*|eyeliner pen*|eyeliner*|stylus|drawing pen*|paint pen*|ink pen*|writing pen*|technical pen*|retractable pen*|3d pen*|vape pen*|vaping|insulin|pen injector*|injection pen*|epi pen*|epipen*|plasma pen*|laser pen*|laser pointer*|pen light*|penlight*|flashlight*|pen torch|voice recorder pen|ph pen|ph meter|tattoo*|permanent make up|permanent makeup|pmu|micro blading|microblading|brow pen*|eyebrow pen*|liner needle*|shader*|rubber stamp*|stamp pad*|postage stamp*|stamp collect*|stamp album*|ink stamp*|date stamp*|self inking|clear stamp*|acrylic stamp*|nail stamp*|cookie stamp*|sewing*|embroidery*|knitting*|crochet*|felting*|quilting|darning|upholstery needle*|beading needle*|stitch*|acupuncture*|dry needling|syringe*|hypodermic|luer*|cannula*|dental|endo|anesthesia needle*|anaesthesia needle*|spinal needle*|biopsy|catheter*|lancet*|pen needle*|record needle*|turntable*|vinyl|phono*|pump needle*|inflat*|air pump*|ball pump*|needle nose|needle valve|needle bearing*|needle felt*|pine needle*|needle file*|needle minder*|needle threader*|needle case|map pin*|push pin*|hair pin*|bobby pin*|safety pin*|bowling pin*|tumbling media|toner*|ink cartridge*|printer*|drum unit|razor*|shaving|shaver*|blade*|water filter*|filter cartridge*|carbon filter*|game cartridge*|nintendo|caulk*|soda*|espresso|eye patch*|nicotine patch*|pain patch*|pain relief patch*|heat patch*|hydrocolloid|pimple patch*|iron on*|embroidered patch*|leather patch*|repair patch*|mosquito*|transdermal patch*|laser*|hifu|ultrasonic|microcurrent|ems|dermaplan*|micro dermabrasion|microdermabrasion|dermabrasion|hydro dermabrasion|hydrafacial|led mask*|led light|steamer*|jewel*|ring|rings|earring*|necklace*|caliper*|thermometer*|screwdriver*|drill*|welding|multi needle injector*|meso gun|mesogun|mesotherapy gun*|mesotherapy needle*|injector gun*|sketch*|calligraphy|airbrush*|spray*|washing machine*|laminator*|conveyor*|printing',
    cosmetic:
      'serum|serums|cream|creams|ampoule*|ampule*|essence|essences|lotion*|oil|oils|gel|shampoo*|conditioner*|mask|masks|toner|moisturi*|cleanser*|peel|peels|peeling|solution|sunscreen*|balm|balms|minoxidil|exosome*|booster*|filler|fillers|vial|vials|skincare|foam|spray|ointment*|supplement*|vitamins|capsule*|tablet*|sheet mask*|pdrn|peptide*|tonic*',
    accessory:
      'case|cases|holder*|stand|stands|storage|pouch*|organizer*|cleaner|cleaners|cleaning solution|cleaning spray|disinfectant*|sterilizer*|steriliser*|uv box|travel case*|carrying case*|protective case*|box for|bag|bags|adapter*|adaptor*|charger*|power supply|charging cable*|cable|cap|caps|sticker*|poster*|banner*|mannequin*|practice skin|brush|comb|spare part*|badge*|dispenser*|protective cover*|cover for|sleeve*',
    service:
      'session*|appointment*|book now|booking*|per session|course|courses|training|certification|certificate|academy|workshop*|class|classes|webinar*|clinic|clinics|salon|spa|our practitioner*|our expert*|our clinic*|consultation*|voucher*|gift card*|treatment package*|treatments package*|in clinic|in office|facial treatment*|treatment session*|microneedling treatment*|micro needling treatment*|microneedling facial*|procedure|full face|face and neck|prp',
    article:
      'guide|guides|how to|what is|what are|what you need to know|when to|why you|vs|versus|difference*|everything you|benefits of|side effects|blog|article|review of|tips for|faq|explained|before and after|ebook|e book|book|manual pdf|introduces|introducing|launches|news',
    for: 'for|for use with|compatible with|suitable for|fits|fit for|works with|to be used with|designed for|use with|of',
    with: 'with|plus|and|includes|including|incl|comes with|combo|bundle|set|kit|free',
    'needle-length':
      'needle length*|needles length*|needle size*|needle depth*|needling depth*|needle penetration*|penetration depth*|depth of penetration|length of needle*|length of the needle*|length needle*|microneedle length*|micro needle length*|micro needle size*|pin length*|available length*|tip length*|needle long|needle lengths available|depth setting*|depth range|puncture depth*|working depth*|roller size|roller sizes|roller length*|derma roller size*|needle height|spike length*|mm size|depth adjustment|adjustable depth|adjustable needle length|adjustable length|needle range',
    length: 'length*|long|size|sizes|depth|depths|height|mm|model|option*|specification*|variant*|type',
    'other-measure':
      'needle diameter*|needle width*|needle thickness|needle gauge*|diameter*|width|wide|thick|thickness|gauge*|head width*|head size*|head diameter*|roller width*|wheel width|roller head width|roller head size|head length*|handle length*|handle size*|package size*|package dimension*|packing size*|product dimension*|item dimension*|dimension*|dimensional|measurement*|product size*|item size*|item length*|item height*|item width*|overall length*|total length*|product length*|box size*|bottle size*|capacity|volume|weight|cable length*|cord length*|wavelength*|speed*|rpm|voltage|battery|pitch|spacing|distance between|apart|skin thickness|hair length|beard length|tolerance|pore size|area size|fine|finer|thin|thinner',
    adjustable:
      'adjustable|adjust|adjusts|adjusted|adjusting|dial|dials|settings|variable depth|depth control|setting|changeable depth',
    kit: 'kit|kits|set|sets|bundle|bundles|pack|packs|in 1|in one|heads|interchangeable head*|includes|included|including|comes with|replaceable head*|pieces',
    choice:
      'available in|available size*|available length*|choose|choose from|select|options|choice of|variants|sizes|pick your',
    elsewhere:
      'also available|other sizes|also in|other lengths|see also|our other|also sell|we also offer|also offer|also come in',
    general:
      'typically|usually|generally|range from|ranges from|ranging from|run from|vary from|varies from|in general|most derma rollers|rollers come in|there are|commonly|normally|different lengths|various lengths|come in',
    advice:
      'do not use|dont use|do not exceed|never use|not exceed|more than|longer than|greater than|less than|shorter than|deeper than|over|above|below|at least|at most|clinics|clinic|clinical use|professionals|dermatologist*|doctor*|practitioner*|start with|starting with|compared|unlike|instead of|rather than|than|against|usual|should|must|for example|e g|professional use|if you|guide|guideline*|chart|minimum',
    suits:
      'recommend*|suitable for|suited for|ideal for|best for|perfect for|used for|great for|use it with|use it for|penetrat*|reach|reaches|reaching|layer|layers|epidermis|dermis|stratum corneum|beginner*|treat|treats',
    negation: 'no|not|never|without|dont|do not|avoid|isnt|cannot|non',
    'surgical-steel':
      'surgical steel|surgical stainless steel|surgical grade stainless steel|surgical grade steel|surgical grade|medical grade stainless steel|medical stainless steel|medical grade steel|medical steel|stainless surgical steel|316l stainless steel|316l|316 l|316 stainless steel|316lvm|stainless steel 316l|stainless steel 316|aisi 316*|sus316*|hospital grade stainless steel',
    stainless: 'stainless steel|stainless|304 stainless steel|sus304|304 steel|steel|inox|acupuncture steel',
    titanium: 'titanium|pure titanium|medical grade titanium|medical titanium|grade 2 titanium|titan',
    'titanium-alloy': 'titanium alloy*|alloy titanium|titanium steel',
    'titanium-coated':
      'titanium coated|titanium coating|titanium plated|titanium plating|coated with titanium|titanium bonded|titanium nitride|titanium finish|titanium covered|titanium ion',
    gold: 'gold|golden|24k|24k gold|18k gold|rose gold',
    'gold-coated':
      'gold plated|gold plating|gold coated|gold coating|24k gold plated|24k gold coated|24 karat gold plated',
    silicon: 'silicon|silicon crystal|monocrystalline silicon',
    plastic:
      'plastic|plastics|abs|abs plastic|resin|nylon|acrylic|polymer|polycarbonate|pc|pp|polypropylene|pvc|pmma|peek|bamboo plastic',
    'other-metal':
      'alloy|carbon steel|high carbon steel|copper|brass|nickel|aluminum|aluminium|aluminum alloy|aluminium alloy|iron|zinc alloy|chrome|bronze|silver|tungsten|cobalt|metal alloy',
    coating:
      'coated|coating|plated|plating|finish|titanium look*|titanium colo*|titanium like|titanium grey|titanium gray|titanium black|titanium style|gold tone*|gold colo*',
    handle:
      'handle|handles|handled|body|grip|case|casing|housing|shell|cover|base|build|frame|box|barrel|motor|drum|packaging|bottle|body material|construction|hand piece|handpiece',
    material: 'material*|made of|made from|made out of|composition|crafted from|constructed of',
  },
};
