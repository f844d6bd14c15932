import type { Vocabulary } from './vocabulary';

/** English, and the trade's own words that every market uses (derma roller, Dr. Pen, cartridge). */
export const en: Vocabulary = {
  lang: 'en',
  terms: {
    roller:
      'derma roller*|derma rolling|dermal roller*|meso roller*|mezo roller*|meso body roller*|meso facial roller*|micro needle roller*|micro needling roller*|beard roller*|beard growth roller*|hydra roller*|titanium roller*|zgts',
    pen: 'derma pen*|dermal pen*|dr pen|doctor pen|micro needle pen*|micro needling pen*|needling pen*|needle pen|meso pen*|m pen|hydra pen*|skin pen|auto micro needle*|electric micro needle*|micro needling device*|micro needle device*',
    stamp:
      'derma stamp*|dermal stamp*|micro needle stamp*|micro needling stamp*|meso stamp*|hair stamp*|scalp stamp*|beard stamp*|micro infusion|micro infusion system*|micro channeling stamp*',
    cartridge:
      'needle cartridge*|needles cartridge*|micro needle cartridge*|micro needling cartridge*|replacement needle*|needle head*|needle tip*|needle replacement*|pin cartridge*|dr pen cartridge*|derma pen cartridge*|derma pen needle*|dr pen needle*|derma roller head*|roller replacement head*|bayonet cartridge*',
    patch:
      'micro needle patch*|micro needling patch*|microneedles patch*|micro dart*|dissolving micro needle*|dissolvable micro needle*|needle patch*|micro patch*|hyaluronic acid micro needle*|micro needle eye patch*|micro needle acne patch*|dissolving needle*',
    infuser: 'hydra needle*|aqua gold|aqua needle*|micro infuser*|hydra stamp*|aqua stamp*',
    nano: 'nano needle*|nano tip*|nano cartridge*|nano chip*|nano pin*|nano head*|round nano|nano silicon*',
    rf: 'rf micro needle*|rf micro needling|micro needle rf|micro needling rf|microneedle fractional rf|fractional rf|rf fractional|gold rf|radio frequency micro needle*|radio frequency micro needling|fractional radio frequency|thermal micro needle*|mnrf|morpheus8|morpheus 8',
    injector:
      'hyaluron pen*|hyaluronic pen*|hyaluronic acid pen*|hyaluronic injection pen*|hyapen|hya pen|needle free inject*|needleless inject*|no needle inject*|no needle mesotherapy|needle free mesotherapy|lip filler pen*|needleless filler pen*|needle free filler pen*|high pressure injector*',
    'any-roller': 'roller*|rolling',
    'any-pen': 'pen|pens',
    'any-stamp': 'stamp|stamps|stamper*|stamping',
    'any-cartridge':
      'cartridge*|replacement head*|replacement tip*|replacement system|refill head*|head replacement*|heads|spare head*',
    'any-patch': 'patch|patches',
    'any-device': 'device*|tool|tools|machine*|instrument*|applicator*|appliance*|system|systems',
    needling:
      'micro needle*|micro needling|needling|collagen induction|meso therapy|micro channel*|micro puncture*|micro injur*|micro pin*|derma',
    needle: 'needle*|pin|pins|tip|tips|spike|spikes|multi needle*',
    lookalike:
      'jade roller*|jade|rose quartz|quartz roller*|ice roller*|ice face roller*|cryo roller*|cooling roller*|lint|paint|foam roller*|massag*|acupressure|reflexology|dough|pizza|wallpaper|lawn|aerator*|perforat*|bearing*|gua sha|hair roller*|curler*|curling|velcro|roller ball*|rollerball*|roller chain*|roller skate*|roller blind*|roller shutter*|roller coaster*|tape roller*|adhesive roller*|brayer*|rolling pin*|roll on|pet hair*|dog hair*|cat hair*|fitness|muscle roller*|ab roller*|gel pen*|gel ink|ball pen*|ball point*|fountain pen*|felt|felt tip*|marker*|highlighter*|pencil*|fineliner*|liner pen*|eyeliner*|stylus|drawing pen*|ink|writing|retractable pen*|3d pen*|vape|insulin|pen injector*|injection|epi pen*|plasma pen*|laser|pen light*|penlight*|flashlight*|torch|ph pen|ph meter|tattoo*|permanent make up|pmu|micro blading|brow pen*|eyebrow pen*|shader*|rubber stamp*|stamp pad*|postage|stamp collect*|self inking|nail|cookie|sewing*|embroider*|knit*|crochet*|quilting|darning|upholstery|beading|stitch*|acupuncture*|dry needling|syringe*|hypodermic|luer*|cannula*|dental|endo|anesthesia needle*|anaesthesia needle*|spinal|biopsy|catheter*|lancet*|pen needle*|record|turntable*|vinyl|phono*|pump|inflat*|needle nose|needle valve|needle file*|needle minder*|needle threader*|pine needle*|map pin*|push pin*|hair pin*|safety pin*|bowling|tumbling media|ink cartridge*|printer*|printing|drum unit|razor*|shaving|shaver*|filter*|caulk*|nicotine|pain relief|heat patch*|hydrocolloid|pimple patch*|iron on|leather|repair patch*|mosquito*|transdermal|eye patch*|hifu|ultrasonic|microcurrent|ems|dermaplan*|microdermabrasion|hydrafacial|led mask*|steamer*|jewel*|multi needle injector*|meso gun|mesogun|mesotherapy gun*|mesotherapy needle*|injector gun*|airbrush*',
    cosmetic:
      'serum|serums|cream|creams|ampoule*|ampule*|essence|essences|lotion*|oil|oils|gel|shampoo*|conditioner*|mask|masks|toner|moisturi*|cleanser*|peel|peels|peeling|solution|sunscreen*|balm|balms|minoxidil|exosome*|booster*|filler|fillers|vial|vials|skincare|foam|spray|ointment*|supplement*|vitamins|capsule*|tablet*|sheet mask*|pdrn|peptide*|tonic*',
    accessory:
      'case|cases|holder*|stand|stands|storage|pouch*|organizer*|cleaner*|cleaning|disinfectant*|sterilizer*|steriliser*|uv box|box for|bag|bags|adapter*|adaptor*|charger*|power supply|cable*|cap|caps|sticker*|poster*|banner*|mannequin*|practice skin|brush|comb|spare part*|badge*|dispenser*|cover|sleeve*',
    service:
      'session*|appointment*|book now|booking*|course|courses|training|certification|certificate|academy|workshop*|class|classes|webinar*|clinic|clinics|salon|spa|our practitioner*|our expert*|consultation*|voucher*|gift card*|treatment package*|in office|facial treatment*|treatment session*|microneedling treatment*|micro needling treatment*|micro needling facial*|procedure|full face|prp',
    article:
      'guide|guides|how to|what is|what are|what you need to know|when to|why you|vs|versus|difference*|everything you|benefits of|side effects|blog|article|review of|tips for|faq|explained|before and after|e book|book|introduces|introducing|launches|news',
    for: 'for|for use with|compatible with|suitable for|fits|fit for|works with|to be used with|designed for|use with|of',
    with: 'with|plus|and|includes|including|incl|comes with|combo|bundle|set|kit|free',
    'needle-length':
      'needle length*|needles length*|needle size*|needle depth*|needling depth*|needle penetration*|penetration depth*|depth of penetration|length of needle*|length of the needle*|length needle*|micro needle length*|micro needle size*|pin length*|available length*|tip length*|needle long|depth setting*|depth range|puncture depth*|working depth*|roller size*|roller length*|needle height|depth adjustment|adjustable depth|adjustable needle length|adjustable length|needle range',
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
  claims: {
    face: 'face|faces|facial|facials|cheek*|forehead|chin|t zone|jawline|neck|decollete|decolletage|meso facial roller*',
    scalp:
      'scalp*|hair|hairs|hairline*|hair line|hair growth|hair regrowth|hair loss|hair fall|hairloss|hairfall|hair thinning|thinning hair|hair follicle*|follicle*|alopecia|bald*|receding|hair stamp*|hairstamp|scalp stamp*|hair care|haircare|trichology',
    beard: 'beard*|mustache*|moustache*|facial hair|goatee|stubble|beard roller*|beard growth roller*|beard stamp*',
    'body-area':
      'body|thigh*|buttock*|booty|belly|abdomen|stomach|tummy|arms|legs|hips|knee*|elbow*|whole body|full body|body care|body skin|meso body roller*|cellulite',
    'under-eye':
      'under eye*|undereye*|under the eye|under the eyes|below the eye|below the eyes|eye area|eye zone|eye contour|eyes area|around the eye|around the eyes|around eyes|eye bag*|bags under|dark circle*|crow s feet|crows feet|crow feet|eye wrinkle*|eye roller*|eye derma roller*|periorbital|eye lines|eye stamp*',
    eyelid: 'eyelid*|eye lid*|eyelash*|eye lash*|lash|lashes|lash line|lashline',
    lips: 'lip|lips|lip plump*|upper lip|lip area|lip augmentation|lip enhanc*',
    skin: 'skin|skins|skincare|skin care|complexion|pore|pores|wrinkle*|fine line*|skin texture|skin tone|rejuvenation|anti aging|anti ageing',
    'no-area':
      'human hair|hair s breadth|hair thin|hair removal|hair remover|hair dryer|hair tie*|body type|one body|human body|lip lines|lip line|lip balm|lip gloss|lipstick*|around the lips|around lips|above the lip|above the lips|hair roller*|hair curler*|pet hair*|dog hair*|cat hair*|hair pin*',
    avoid:
      'do not use|dont use|don t use|never use|do not apply|never apply|don t apply|avoid|avoiding|avoids|keep away|stay away|away from|except|excluding|excludes|refrain|contraindicat*|unsuitable|do not exceed|not exceed|off limits|steer clear|do not roll|never roll|do not needle|forbidden|prohibited',
    only: 'only|solely|exclusively|strictly|exclusive to|restricted|limited to',
    'more-than':
      'more than|longer than|greater than|deeper than|over|above|exceed*|do not exceed|not exceed|more often than|oftener than|more frequently than|up to|at most|maximum|max|too often|overuse',
    use: 'use|uses|used|using|usage|frequency|session*|treatment*|treatment session*|microneedling treatment*|micro needling treatment*|routine|how often|recommended use|use it with|use it for|used for|suitable for|use with|for use with',
    'needle-it':
      'roll|rolls|rolled|stamping|rolling|glide|gliding|pass|passes|microneedle|needling|micro needling|derma rolling|dermarolling|derma stamping|stamp it|press it|prick*|poke|penetrat*',
    alcohol:
      'alcohol|rubbing alcohol|isopropyl*|isopropanol|ipa|ethanol|surgical spirit|alcohol free|alcohol wipe*|alcohol pad*|alcohol spray',
    clean:
      'clean|cleaned|cleaning|cleans|cleaner|cleaners|cleaning solution|cleaning spray|cleanse|disinfect*|sanitiz*|sanitis*|sterilize*|sterilise*|sterilizing|sterilising|sterilization|sterilisation|steriliz*|sterilis*|soak*|immers*|submerg*|rinse*|rinsing|wash|washed|washing|wipe|wiped|wiping|dip|dipping|spray|spray*|hygiene|care instructions|maintenance',
    'cleaning-agent':
      'uv|uv box|uv light|uv c|uvc|ultraviolet|uv steriliz*|uv sterilis*|boil*|boiling water|hot water|steam|steamer*|autoclav*|denture tablet*|cleaning tablet*|sterilizing tablet*|sterilising tablet*|effervescent|chlorhexidine|soap|soapy water|dish soap|hydrogen peroxide|peroxide|ultrasonic|dishwasher|disinfectant tablet*|milton|barbicide|cleansing tablet*',
    water: 'water|tap water|warm water|running water|lukewarm water|cold water',
    needless:
      'no need|need not|needn t|not necessary|isn t necessary|unnecessary|not required|not needed|isn t required|isn t needed|without the need|without having to|don t need to|don t have to|do not need|do not have to|doesn t need|does not need|does not require|doesn t require|requires no|needs no|forget about|without any',
    'no-cleaning':
      'self cleaning|self sterili*|self disinfecting|self sanitizing|no cleaning|no sterilization|no sterilisation|no sterilizing|no sterilising|no disinfection|no disinfecting|no sanitizing|no washing|no soaking|cleaning free|clean free|maintenance free|without cleaning|without disinfection|without disinfecting|without sterilization|without sterilisation|without sterilizing|never needs cleaning|zero maintenance',
    one: 'one|once|single|a single|one time',
    two: 'two|twice|couple|a couple of|several|multiple|few|a few|second|other|several times|multiple times|a few times|couple of times|two times|alternate|alternating',
    three: 'three|thrice|three times|third',
    four: 'four|fourth|four times',
    times:
      'times|time|x|once|twice|thrice|one time|two times|three times|four times|several times|multiple times|a few times|couple of times|days a week|nights a week|days per week|nights per week',
    every:
      'every|each|apart|between sessions|between treatments|between uses|in between|interval*|spaced|alternate|alternating',
    day: 'day|days|night|nights|evening|evenings|morning|mornings|24 hours',
    week: 'week|weeks|wk|wks',
    month: 'month|months',
    daily:
      'daily|nightly|everyday|every day|everynight|every night|each day|each night|day and night|morning and night|morning and evening|once daily|a day',
    weekly: 'weekly',
    monthly: 'monthly',
    expert:
      'professional|professionals|professionally|practitioner*|our practitioner*|clinician*|dermatologist*|doctor|doctors|physician*|aesthetician*|esthetician*|estheticist*|beautician*|cosmetologist*|therapist*|technician*|medical personnel|specialist*|personnel|healthcare provider*|health care provider*|expert|experts|our expert*|salon use|clinical use|clinic use|professional use|professionals use|clinic|clinics|med spa*|medspa*|provider|providers|pro use',
    qualified:
      'trained|licensed|licenced|certified|qualified|skilled|authorized|authorised|accredited|registered|medical|healthcare|experienced',
    decides: 'selects|chooses|matches|adjusts|determines|decides|sets|picks|performs|operates',
    home: 'home|at home|home use|household|personal use|self use|home users|consumers|consumer use|individual use|beginners',
    share: 'share|shared|sharing|shareable|sharable|pass it on|lend|borrow',
    'several-people':
      'family|families|whole family|entire family|family members|family use|partner|spouse|husband|wife|girlfriend|boyfriend|couple|couples|friend|friends|other people|other persons|other person|another person|others|someone else|anyone|multiple people|multiple users|multiple persons|several people|several users|two people|two persons|roommate*|loved ones|each other|together|his and hers|his hers|each user|each person|each member',
    separate:
      'separate|separately|own|individual|individually|interchangeable|different|spare|dedicated|own head|own heads|per person|each user|each person|each member|interchangeable head*',
    'not-needles':
      'result|results|photo*|picture*|video*|experience*|story|stories|review*|review of|feedback|opinion*|thought*|tips for|tips|moment*|gift|gifts|present|link|wishlist|facebook|pinterest|news|business|owned|love|secret*|feeling*|joy|post|page|before and after|recipe*|concern*|question*|cost|costs',
    reuse:
      'reuse*|re use*|reusable|re usable|reusing|use again|used again|washable|can be washed|multiple use|multi use|repeated use|used repeatedly|use repeatedly|multiple uses|use multiple times|used multiple times|used several times|use several times',
    'disposable-part':
      'cartridge*|needle cartridge*|needles cartridge*|micro needle cartridge*|micro needling cartridge*|pin cartridge*|dr pen cartridge*|derma pen cartridge*|meso pen cartridge*|nano cartridge*|bayonet cartridge*|disposable*|disposable head*|disposable tip*|disposable needle*|single use|single use head*|one time use|throwaway',
    'non-sterile':
      'non sterile|not sterile|unsterile|nonsterile|non sterilized|non sterilised|unsterilized|unsterilised|not sterilized|not sterilised|not pre sterilized|not presterilized|sterilize before first use|sterilise before first use|sterilize before initial use|sterilize before the first use|sterilise before the first use|sterilized before first use|sterilised before first use|sterilized before the first use|sterilize prior to first use',
    fda: 'fda|f d a|us fda|u s fda|food and drug administration',
    approved:
      'approved|approval|approves|registered|registration|certified|certificate|certification|certifications|licensed|authorized|endorsed|listed|recognized|recognised',
    cleared: 'cleared|clearance|510 k|510k',
    ailment:
      'scar|scars|scarring|acne|acne scar*|acne scarring|stretch mark*|stretchmark*|hair loss|hairloss|hair fall|hairfall|alopecia|baldness|hyperpigmentation|melasma|collagen|rosacea|cellulite|keloid*|dark spots|pigmentation|thinning hair|hair thinning',
    treat:
      'treat|treats|treating|treatment|treatments|reduc*|remov*|fade|fades|fading|heal|heals|healing|repair|repairs|eliminat*|erase*|cure|cures|improv*|minimiz*|minimis*|stimulat*|boost|boosts|boosting|promot*|increas*|prevent*|diminish*|combat*|fight|fights|against|therapy|correct*|smooth*|lighten*|stop hair loss|regenerat*|regrow*|induc*|get rid of|target|targets|targeting|helps with|used for|great for|perfect for|ideal for|best for|suitable for',
    apply: 'apply|applied|applying|put|pour|drop|drops|spread|squeeze|massage|add|use|smooth|layer|coat',
    thereafter: 'then|followed by|afterwards|after that|next|and roll|and then',
    before: 'before|prior to|beforehand|ahead of',
    during: 'while|during|as you|simultaneously|at the same time|whilst|when rolling|when needling',
    'serum-feed':
      'infuser bottle|serum chamber|serum reservoir|serum tank|serum bottle|built in bottle|vial attached|fill the bottle|fill the chamber|fill the vial|fill the reservoir|through the needles|through the micro needles|through the hollow|into the needles|via the needles|releases serum|release serum|dispenses|dispense|serum delivery|serum infusion|serum applicator|serum infuser|in infuser|into the infuser|serum into the bottle|micro infusion|micro infusing|infuse*|infusing|serum injection|hydra roller*|hydra needle*|hydra stamp*|micro infusion system*|micro infusion stamp*|micro infuser*',
    serum: 'serum|serums|ampoule*|ampule*|essence|essences|booster*|concentrate*',
    retinol: 'retinol*|retinoid*|retinal|retinaldehyde|tretinoin|retin a|vitamin a|adapalene',
    'vitamin-c':
      'vitamin c|vit c|vitc|ascorbic|ascorbic acid|l ascorbic|l ascorbic acid|vitamin c serum|vitamins c|ascorbyl*',
    acid: 'glycolic*|salicylic*|lactic|lactic acid|mandelic*|azelaic*|aha|bha|pha|aha bha|tca|kojic*|tranexamic*|acid peel*|chemical peel*|glycolic acid|salicylic acid',
    hyaluronic: 'hyaluronic*|hyaluron|hyaluronic acid|hyaluronate|sodium hyaluronate|ha serum',
    numbing:
      'numbing cream*|numbing gel*|numbing spray*|numbing lotion*|numbing balm*|numbing ointment*|numb cream*|numbing|lidocaine|lidocain|lignocaine|anesthetic cream*|anaesthetic cream*|topical anesthetic*|topical anaesthetic*|anesthetic*|anaesthetic*|anesthesia|anaesthesia|emla|tktx|tetracaine|benzocaine|prilocaine',
    pigment:
      'bb glow|bbglow|tinted|stayve|bb cream|bb serum|bb ampoule*|foundation serum|foundation ampoule*|semi permanent foundation|semi permanent makeup|pigment|pigments|colour ampoule*|color ampoule*',
    included:
      'includes|include|included|including|incl|comes with|contains|contents|content|package contents|package includes|package content|package include|what s in the box|in the box|what s included|what you get|you get|you will get|you will receive|you receive|kit contains|set contains|kit includes|set includes|packing list|package list|free gift|box contents|inside the box|bundled with|bundle|combo|supplied with|free|bonus|complete kit|inclusions',
    'not-included':
      'not included|not include|sold separately|not contain|not supplied|does not include|doesn t include|bought separately|purchase separately|available separately|excluded|extra cost|isn t included|aren t included',
  },
};
