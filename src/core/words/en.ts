import type { Vocabulary } from './vocabulary';

/** English, and the trade's own words that every market uses (derma roller, Dr. Pen, cartridge). */
export const en: Vocabulary = {
  lang: 'en',
  terms: {
    roller:
      'derma roller*|body derma roller*|body micro needle roller*|derma rolling|dermal roller*|meso roller*|mezo roller*|meso body roller*|meso facial roller*|micro needle roller*|micro needling roller*|beard roller*|beard growth roller*|hydra roller*|titanium roller*|zgts|mt roller*|mns roller*|drs roller*|dns roller*|dts roller*',
    pen: 'derma pen*|dermal pen*|dr pen|doctor pen|micro needle pen*|micro needling pen*|needling pen*|needle pen|meso pen*|m pen|hydra pen*|skin pen|auto micro needle*|electric micro needle*',
    stamp:
      'derma stamp*|dermal stamp*|micro needle stamp*|micro needling stamp*|meso stamp*|hair stamp*|scalp stamp*|hair growth stamp*|hair regrowth stamp*|beard growth stamp*|beard stamp*|micro infusion|micro infusion system*|micro channeling stamp*',
    cartridge:
      'needle cartridge*|needles cartridge*|replacement needle*|needle head*|needle tip*|needle replacement*|pin cartridge*|derma pen needle*|dr pen needle*|roller replacement head*|bayonet cartridge*',
    patch:
      'micro needle patch*|micro needling patch*|microneedles patch*|micro dart*|dissolving micro needle*|dissolvable micro needle*|needle patch*|micro patch*|hyaluronic acid micro needle*|micro needle eye patch*|micro needle acne patch*|dissolving needle*',
    infuser: 'hydra needle*|aqua gold|aqua needle*|micro infuser*|hydra stamp*|aqua stamp*',
    nano: 'nano needle*|nano tip*|nano cartridge*|nano chip*|nano pin*|nano head*|round nano|nano silicon*',
    rf: 'rf micro needle*|rf micro needling|micro needle rf|micro needling rf|microneedle fractional rf|fractional rf|rf fractional|gold rf|radio frequency micro needle*|radio frequency micro needling|fractional radio frequency|thermal micro needle*|mnrf|morpheus8|morpheus 8',
    injector:
      'hyaluron pen*|hyaluronic pen*|hyaluronic acid pen*|hyaluronic injection pen*|hyapen|hya pen|needle free inject*|needleless inject*|no needle inject*|no needle mesotherapy|needle free mesotherapy|lip filler pen*|needleless filler pen*|needle free filler pen*|high pressure injector*',
    'any-roller': 'roller*|rolling|body roller*',
    'any-pen': 'pen|pens',
    'any-stamp': 'stamp|stamps|stamper*|stamping',
    'any-cartridge':
      'second head|extra head*|additional head*|spare head|face head|body head|eye head|replaceable heads for|replaceable head for|interchangeable heads for|replacement heads for|replacement head for|spare heads for|cartridge*|replacement head*|replacement tip*|replacement system|refill head*|head replacement*|heads|spare head*',
    'any-patch': 'patch|patches',
    'any-device': 'device*|tool|tools|machine*|instrument*|applicator*|appliance*|system|systems',
    needling:
      'micro needle*|micro needling|needling|collagen induction|micro channel*|micro puncture*|micro injur*|micro pin*|derma',
    needle: 'needle*|pin|pins|tip|tips|spike|spikes|multi needle*',
    lookalike:
      'jade roller*|jade|rose quartz|quartz roller*|ice roller*|ice face roller*|cryo roller*|cooling roller*|lint|paint|foam roller*|massag*|acupressure|reflexology|dough|pizza|wallpaper|lawn|aerator*|perforat*|bearing*|gua sha|hair roller*|curler*|curling|velcro|roller ball*|titanium roller ball*|roller pen|roller pens|needle point pen*|needlepoint|rollerball*|roller chain*|roller skate*|roller blind*|roller shutter*|roller coaster*|tape roller*|adhesive roller*|brayer*|rolling pin*|roll on|pet hair*|dog hair*|cat hair*|fitness|muscle roller*|ab roller*|gel pen*|gel ink|ball pen*|ball point*|fountain pen*|felt|felt tip*|felting|needle felt*|tenderi*|meat|tracing wheel*|pounce wheel*|clay|pottery|marker*|highlighter*|pencil*|fineliner*|liner pen*|eyeliner*|stylus|drawing pen*|ink|writing|retractable pen*|3d pen*|vape|insulin|pen injector*|injection|epi pen*|plasma pen*|laser|pen light*|penlight*|flashlight*|torch|ph pen|ph meter|tattoo*|round liner*|round shader*|magnum|rl|1rl|3rl|5rl|7rl|9rl|permanent make up|pmu|micro blading|brow pen*|eyebrow pen*|shader*|spiked roller*|spike roller*|spiky roller*|self levelling|self leveling|epoxy|screed|docker*|pastry|derma wand*|high frequency|diamond painting|diamond art|diamond dot*|rubber stamp*|stamp pad*|postage|stamp collect*|self inking|nail|cookie|sewing*|embroider*|knit*|crochet*|quilting|darning|upholstery|beading|stitch*|acupuncture*|dry needling|syringe*|hypodermic|luer*|cannula*|dental|endo|anesthesia needle*|anaesthesia needle*|spinal|biopsy|catheter*|lancet*|lancing|blood sugar|glucose|pen needle*|record|turntable*|vinyl|phono*|pump|inflat*|needle nose|needle valve|needle file*|needle minder*|needle threader*|pine needle*|map pin*|push pin*|hair pin*|safety pin*|bowling|tumbling media|ink cartridge*|printer*|printing|drum unit|razor*|shaving|shaver*|filter*|caulk*|nicotine|pain relief|heat patch*|hydrocolloid|pimple patch*|iron on|leather|repair patch*|mosquito*|transdermal|eye patch*|hifu|ultrasonic|microcurrent|ems|dermaplan*|microdermabrasion|hydrafacial|led mask*|steamer*|jewel*|multi needle injector*|meso gun|mesogun|mesotherapy gun*|mesotherapy needle*|injector gun*|airbrush*',
    cosmetic:
      'serum|serums|cream|creams|ampoule*|ampule*|essence|essences|lotion*|oil|oils|gel|shampoo*|conditioner*|mask|masks|toner|moisturi*|cleanser*|peel|peels|peeling|solution|sunscreen*|balm|balms|minoxidil|exosome*|booster*|filler|fillers|vial|vials|skincare|foam|spray|ointment*|supplement*|vitamins|capsule*|tablet*|sheet mask*|pdrn|peptide*|tonic*',
    accessory:
      'case|cases|holder*|stand|stands|storage|pouch*|organizer*|cleaner*|cleaning|disinfectant*|sterilizer*|steriliser*|uv box|box for|boxes for|bag|bags|container*|sharps|sanitizer*|sanitiser*|sanitizing|sanitising|aftercare*|after care|adapter*|adaptor*|charger*|power supply|cable*|cap|caps|sticker*|poster*|banner*|mannequin*|practice skin|brush|comb|spare part*|badge*|dispenser*|cover|sleeve*',
    service:
      'session*|appointment*|book now|booking*|course|courses|training|certification|certificate|academy|workshop*|class|classes|webinar*|clinic|clinics|salon|spa|our practitioner*|our expert*|consultation*|voucher*|gift card*|treatment package*|in office|treatment session*|full face|prp',
    therapy:
      'treatment|treatments|therapy|procedure|facial treatment*|micro needling treatment*|micro needling facial*',
    noise:
      'face and body|face body|for body|for the body|body care|body skin|body hair|body scar*|body stretch|body cellulite|titanium look*|titanium colo*|titanium like|titanium grey|titanium gray|titanium black|titanium style|gold tone*|gold colo*|dermatologist tested|dermatologist approved|dermatologist recommended|doctor approved|clinically proven',
    article:
      'guide|guides|how to|what is|what are|what you need to know|when to|why you|vs|versus|difference*|everything you|benefits of|side effects|blog|article|review of|tips for|faq|explained|consent form*|consent|before and after|e book|e books|book|handbook*|kindle|paperback|hardcover|audio book*|introduces|introducing|launches|news',
    for: 'for|results with|best with|pair with|pairs with|paired with|combine with|combined with|used with|box for|boxes for|replaceable heads for|replaceable head for|interchangeable heads for|replacement heads for|replacement head for|spare heads for|after|post|for use with|compatible with|suitable for|fits|fit for|works with|to be used with|designed for|use with|of',
    with: 'with|plus|includes|included|including|incl|comes with|free',
    'needle-length':
      'needle length*|needles length*|needle size*|needle depth*|needling depth*|needle penetration*|penetration depth*|depth of penetration|length of needle*|length of the needle*|length needle*|micro needle length*|micro needle size*|pin length*|available length*|tip length*|needle long|depth setting*|depth range|puncture depth*|working depth*|roller size*|roller length*|needle height|depth adjustment|adjustable depth|adjustable needle length|adjustable length|needle range',
    length: 'length*|long|size|sizes|depth|depths|height|mm|model|option*|specification*|variant*|type',
    'other-measure':
      'needle diameter*|needle width*|needle thickness|needle gauge*|diameter*|width|wide|thick|thickness|gauge*|head width*|head size*|head diameter*|roller width*|wheel width|roller head width|roller head size|head length*|handle length*|handle size*|package size*|package dimension*|packing size*|product dimension*|item dimension*|dimension*|dimensional|measurement*|product size*|item size*|item length*|item height*|item width*|overall length*|total length*|product length*|box size*|bottle size*|capacity|volume|weight|cable length*|cord length*|wavelength*|speed*|rpm|voltage|battery|pitch|spacing|steps|increment*|distance between|apart|skin thickness|hair length|beard length|tolerance|pore size|area size|fine|finer|thin|thinner',
    adjustable:
      'depth adjustment|adjustable depth*|adjustable needle length*|adjustable length*|adjustable|adjust|adjusts|adjusted|adjusting|dial|dials|settings|variable depth|depth control|setting|changeable depth',
    kit: 'kit|incl|kits|set|sets|bundle|bundles|pack|packs|in 1|in one|head|heads|interchangeable head*|includes|included|including|comes with|replaceable head*|pieces',
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
    negation: 'no|not|never|without|dont|don t|do not|avoid|isnt|isn t|doesn t|aren t|can t|shouldn t|cannot|non',
    'surgical-steel':
      'surgical steel|surgical stainless steel|surgical grade stainless steel|surgical grade steel|surgical grade|medical grade stainless steel|medical stainless steel|medical grade steel|medical steel|stainless surgical steel|316l stainless steel|316l|316 l|316 stainless steel|316lvm|stainless steel 316l|stainless steel 316|aisi 316*|sus316*|hospital grade stainless steel',
    stainless: 'stainless steel|stainless|304 stainless steel|sus304|304 steel|steel|inox|acupuncture steel',
    titanium: 'titanium|titanium roller*|pure titanium|medical grade titanium|medical titanium|grade 2 titanium|titan',
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
    coating: 'coated|coating|plated|plating|finish',
    handle:
      'handle|handles|handled|body|grip|case|casing|housing|shell|cover|base|build|frame|box|barrel|motor|drum|packaging|bottle|body material|construction|hand piece|handpiece',
    material: 'material*|made of|made from|made out of|composition|crafted from|constructed of',
  },
  claims: {
    face: 'face|facial|cheek*|forehead|chin|t zone|jawline|neck|decollete|decolletage',
    scalp:
      'scalp*|hair|hairline*|hair stamp*|hairloss|hairfall|hair loss|hair fall|thinning hair|alopecia|bald*|receding',
    beard: 'beard*|mustache*|moustache*|facial hair|goatee|stubble',
    'body-area': 'body|thigh*|buttock*|belly|abdomen|stomach|tummy|arms|legs|knees|elbows|whole body|full body',
    'under-eye':
      'under eye*|under the eye|under the eyes|under your eyes|below the eyes|eye area*|eye zone|eye contour|around the eye|around the eyes|around your eyes|around eyes|for eyes|for the eyes|for your eyes|eye bags|bags under|dark circle*|crow s feet|crows feet|eye wrinkle*|eye roller*|eye derma roller*|eye stamp*|periorbital',
    eyelid: 'eye lid*|eye lash*|lash|lashes|lash line',
    lips: 'lip|lips',
    skin: 'skin|skincare|complexion|pore|pores|wrinkle*|fine lines|rejuvenation|anti aging|anti ageing',
    'no-area':
      'human hair|hair follicle*|hair thin|hair removal|hair remover|hair dryer|body type|one body|human body|lip lines|lip line|lip balm|lip gloss|lipstick*|around the lips|around lips|above the lip|above the lips|hair roller*|hair curler*|pet hair|dog hair|cat hair',
    avoid:
      'alcohol free|do not|don t|must not|should not|not suitable|not intended|not recommended|not for|avoid*|keep away|stay away|away from|keep out|except|excluding|refrain|contraindicat*|contra indicat*|unsuitable|prohibited|forbidden|damage*|ruin*|corrode*|never|nor',
    only: 'only|solely|exclusively|exclusive to|strictly|restricted to|limited to',
    'more-than':
      'more than|longer than|greater than|deeper than|over|above|exceed*|more often than|more frequently than|too often|or longer|and longer|or more|or above|or deeper',
    use: 'use|uses|used|using|usage|frequency|session*|treatment*|routine|how often|application*',
    'needle-it': 'roll|rolls|rolling|stamp|stamping|glide|gliding|start needling',
    alcohol: 'alcohol|isopropyl*|isopropanol|ipa|ethanol|surgical spirit|alcohol free',
    disinfect: 'disinfect*|saniti*|sterili*|steriliz*|autoclav*|decontaminat*',
    clean:
      'clean|cleaned|cleaning|cleans|cleaner|soak*|immers*|submerg*|rinse*|rinsing|wash|washed|washing|washable|wipe|wiped|wiping|dip|dipping|spray*|hygiene|care instructions',
    'cleaning-agent':
      'uv|uvc|ultraviolet|boil*|hot water|steam*|autoclav*|tablet*|chlorhexidine|soap*|hydrogen peroxide|peroxide|ultrasonic|dishwasher|antiseptic',
    water: 'water|tap water',
    needless:
      'no need|need not|needn t|not necessary|isn t necessary|unnecessary|not required|not needed|is not required|is not needed|isn t required|isn t needed|without the need|without having to|don t need|don t have to|do not need|do not have to|doesn t need|does not need|doesn t require|does not require|requires no|needs no|never needs|require no|need no',
    'no-cleaning':
      'self cleaning|self sterili*|self disinfecting|self sanitizing|no cleaning|no sterilization|no sterilisation|no sterilizing|no disinfection|no disinfecting|no sanitizing|cleaning free|maintenance free|without cleaning|without disinfection|without disinfecting|without sterilization|without sterilisation|without sterilizing|zero maintenance',
    one: 'one|once|single',
    two: 'fortnight|fortnightly|biweekly|bi weekly|two|twice|couple of|several|multiple|few|a few|second|other|alternate',
    three: 'three|thrice|third',
    four: 'four|fourth',
    times: 'times|time|x|once|twice|thrice',
    every:
      'fortnightly|biweekly|bi weekly|every|each|apart|between sessions|between treatments|between uses|interval*|spaced|alternate',
    day: 'day|days|night|nights|evening|evenings',
    week: 'week|weeks|wk|wks|fortnight|fortnightly|biweekly|bi weekly',
    month: 'month|months',
    daily: 'daily|nightly|everyday',
    weekly: 'weekly',
    monthly: 'monthly',
    expert:
      'professional|professionals|practitioner*|clinician*|dermatologist*|doctor|doctors|physician*|aesthetician*|esthetician*|beautician*|cosmetologist*|therapist*|technician*|specialist*|personnel|healthcare provider*|clinic|clinics|clinical|salon|salons|expert|experts|pro use|pros',
    grade: 'grade|quality|level|standard|strength|style|look|results|tools',
    qualified:
      'healthcare|trained|licensed|licenced|certified|qualified|skilled|authorized|authorised|accredited|medical|medically trained|medical professional|experienced',
    'used-by':
      'use by|used by|for use by|performed by|operated by|administered by|applied by|carried out by|intended for|designed for|handled by|made for|use under|hands of',
    decides: 'selects|chooses|matches|adjusts|determines|decides|picks',
    home: 'home|at home|household|personal use|self use|home users|consumers|consumer use|lay persons|general public|laypersons|untrained',
    share: 'share|shares|shared|sharing|shareable|sharable|pass on|pass it on|lend',
    'several-people':
      'family|families|partner|partners|spouse|husband|wife|couple|couples|friend|friends|other people|other persons|others|someone else|two people|loved ones|each other',
    household:
      'whole family|all family|entire family|family use|multiple users|several users|several people|multiple people|more than one person',
    separate:
      'color coded|colour coded|separate*|own|individual*|interchangeable|different|spare|dedicated|extra|replaceable',
    head: 'head|heads|roller head*|cartridge*|tips',
    'other-thing':
      'hand|hands|towel*|pillow*|cloth*|result|results|photo*|picture*|video*|experience*|story|stories|review*|feedback|opinion*|thought|thoughts|moment*|gift*|present|link|wishlist|news|newsletter|business|owned|love|secret*|joy|knowledge',
    trade:
      'ship|shipping|shipped|ships|dispatch*|delivery|deliver*|returns|refund*|warranty|guarantee*|support|customer service|stock|discount*|sale|sales|deals|price|prices|updated|arrivals|battery|charge*|charging|sunscreen|spf|sun protection|newsletter',
    reuse:
      'reuse*|re use*|reusing|reusable|use again|used again|washable|can be washed|use multiple times|used multiple times|used several times|multiple uses|multi use',
    'disposable-part': 'cartridge*|disposable*|single use|one time use|throwaway',
    'non-sterile':
      'non sterile*|not sterile|unsterile|not sterili*|unsterili*|not pre sterili*|sterilize before first use|sterilise before first use|sterilize before the first use|sterilise before the first use|sterilized before first use|sterilised before first use|sterilize prior to first use|sterilized before the first use|sterilised before the first use|unsterilized|unsterilised',
    fda: 'fda|f d a|food and drug administration',
    approved:
      'approved|approval*|registered|registration|certified|certificat*|authorized|authorised|endorsed|listed|recognized',
    cleared: 'cleared|clearance|510 k|510k',
    ailment:
      'scar|scars|scarring|acne|stretch mark*|hair loss|hairloss|hair fall|hairfall|alopecia|baldness|hyperpigmentation|melasma|collagen|rosacea|cellulite|thinning hair',
    treat:
      'treat*|reduc*|remov*|fade*|fading|heal|heals|healing|repair*|eliminat*|eras*|cure*|improv*|minimi*|stimulat*|boost*|promot*|increas*|prevent*|diminish*|combat*|fight*|against|therapy|correct*|smooth*|regenerat*|regrow*|induc*|get rid of|target*|stop hair loss',
    apply: 'apply|applied|applying|put|drop|drops|spread|squeeze|massage|dispense',
    thereafter: 'then|followed by|afterwards|after that',
    before: 'before|prior to',
    after: 'after|following|once you have',
    during: 'while|during|as you|simultaneously|whilst|when',
    'serum-feed':
      'infuser bottle|serum chamber|chamber|reservoir|serum tank|built in bottle|fill the bottle|fill the vial|through the needles|through the micro needles|through hollow|into the needles|via the needles|releases serum|release serum|releases the serum|serum applicator|serum infuser|into the infuser|in infuser bottle|infuser|micro infusion|micro infusing',
    and: 'and|plus',
    serum:
      'serum|serums|ampoule*|ampule*|essence|essences|serum chamber|serum tank|serum applicator|serum infuser|releases serum|release serum',
    retinol: 'retinol*|retinoid*|retinal|retinaldehyde|tretinoin|retin a|vitamin a',
    'vitamin-c': 'vitamin c|vit c|ascorb*|l ascorb*',
    acid: 'glycolic*|salicylic*|lactic acid|mandelic*|azelaic*|aha|bha|pha|tca peel|kojic*|tranexamic*|acid peel*|chemical peel*',
    hyaluronic: 'hyaluron*|sodium hyaluron*|ha serum|ha ampoule*',
    numbing:
      'numbing|numbing cream*|numb cream*|lidocain*|lignocaine|topical anesthetic*|topical anaesthetic*|anesthetic*|anaesthetic*|emla|tktx|tetracaine|benzocaine|prilocaine',
    pigment:
      'bb glow|tinted serum*|tinted ampoule*|stayve|bb cream|bb serum|foundation serum|foundation ampoule*|semi permanent|colour ampoule*|color ampoule*',
    included:
      'includes|include|included|including|incl|comes with|contains|contents|content|package contents|in the box|in this box|what s included|whats included|you get|you will get|you will receive|you receive|packing list|package list|free gift|bundled with|supplied with|bonus',
    'not-included':
      'not included|not include|sold separately|not supplied|bought separately|purchased separately|available separately|excluded|not contain',
  },
};
