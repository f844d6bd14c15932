/**
 * The meanings a listing's words can have for us. A vocabulary gives, per language, the words for each; all of them are
 * compiled into one scan (`scan.ts`), because sellers mix languages within a sentence.
 */
export type Concept =
  // Devices whose name alone says that they needle skin.
  | 'roller'
  | 'pen'
  | 'stamp'
  | 'cartridge'
  | 'patch'
  | 'infuser'
  | 'nano'
  | 'rf'
  | 'injector'
  // Kinds of thing that are a needling device only beside a needling word.
  | 'any-roller'
  | 'any-pen'
  | 'any-stamp'
  | 'any-cartridge'
  | 'any-patch'
  | 'any-device'
  /** Words that make such a thing a needling device: microneedle, mesotherapy, derma. */
  | 'needling'
  | 'needle'
  // Other goods and things that only talk about needling.
  /** Rollers, pens, needles and stamps of other trades: jade roller, gel pen, tattoo, knitting needle. */
  | 'lookalike'
  /** Serum, cream, oil, shampoo: what is put on the skin. */
  | 'cosmetic'
  /** Case, stand, cleaner: what is sold for a device. */
  | 'accessory'
  /** Treatment, session, appointment, course: what is done, not sold. */
  | 'service'
  /** Treatment, facial: a service by themselves, and what a device is for beside one. */
  | 'therapy'
  /** Set phrases whose words would be misread: titanium look, dermatologist tested. */
  | 'noise'
  /** Guide, what is, versus, how to: what is read. */
  | 'article'
  /** "for", "compatible with": what follows is not what is sold. */
  | 'for'
  /** "with", "plus", "includes": what follows is sold too. */
  | 'with'
  // Lengths and other measures.
  /** Needle length, needle depth, needle size: the row that matters. */
  | 'needle-length'
  /** Length, size, depth: a needle's only where nothing else is measured. */
  | 'length'
  /** Width, diameter, thickness, head, package, handle, volume: some other measure. */
  | 'other-measure'
  | 'adjustable'
  | 'kit'
  /** "available in", "choose": several sizes to buy one of. */
  | 'choice'
  /** "also available", "other sizes": sizes of other listings. */
  | 'elsewhere'
  /** "typically", "range from", "usually": prose about a class of things. */
  | 'general'
  /** "more than", "compared with", "clinics use", "do not exceed": a length spoken of, not sold. */
  | 'advice'
  /** "recommended for", "ideal for", "reaches": advice, unless nothing else states the length. */
  | 'suits'
  | 'negation'
  // Materials and the part they belong to.
  | 'surgical-steel'
  | 'stainless'
  | 'titanium'
  | 'titanium-alloy'
  | 'titanium-coated'
  | 'gold'
  | 'gold-coated'
  | 'silicon'
  | 'plastic'
  | 'other-metal'
  | 'coating'
  | 'handle'
  /** The name of a material row: "material", "made of". */
  | 'material';

/**
 * What a listing says about use: where, how often, how to clean, who may, what comes along. Scanned apart from the words
 * above, so that neither hides the other ("numbing cream" stays a cream); readers may look at both.
 */
export type ClaimConcept =
  // Where on the body.
  /** Face, cheeks, forehead, neck. */
  | 'face'
  /** Scalp, hair, hairline, baldness. Not facial hair, which is `beard`. */
  | 'scalp'
  /** Beard, moustache, facial hair. */
  | 'beard'
  /** Thighs, belly, back, "body" where it is a person's. Where the word is also a `handle`, it counts beside another area only. */
  | 'body-area'
  /** Under the eyes, eye contour, dark circles, crow's feet. */
  | 'under-eye'
  /** Eyelids, eyelashes, lash line. */
  | 'eyelid'
  /** Lips, upper lip, lip plumping. */
  | 'lips'
  /** Skin, pores, wrinkles: a page that speaks of them does not sell for the scalp alone. */
  | 'skin'
  /** Holds a word for an area and means none: human hair, hair follicle, hair removal, lip lines, lip balm. */
  | 'no-area'
  // Forbidding, limiting.
  /** "Do not use", "avoid", "keep away from", "except", "damages": what follows, or closely precedes, is ruled out. Plain "not" is `negation`. */
  | 'avoid'
  /** Only, solely, exclusively, strictly. */
  | 'only'
  /** More than, exceed, over, too often: what follows is a limit, not a ban. */
  | 'more-than'
  /** Use, session, treatment, routine: makes "weekly" a matter of use. */
  | 'use'
  /** What one does with the device, as a verb: roll, stamp, needle, glide. */
  | 'needle-it'
  // Cleaning.
  /** Alcohol, isopropyl. "Alcohol-free" belongs here and to `avoid`. */
  | 'alcohol'
  /** Disinfect, sterilise, sanitise. */
  | 'disinfect'
  /** Clean, wash, soak, rinse, wipe, spray. */
  | 'clean'
  /** What needles are cleaned with other than alcohol: UV box, boiling, autoclave, tablets, chlorhexidine, soap. */
  | 'cleaning-agent'
  /** Water: a way of cleaning only beside `clean`. */
  | 'water'
  /** "No need to", "not necessary", "without having to". */
  | 'needless'
  /** Says by itself that cleaning is not needed: self-cleaning, no disinfection required. */
  | 'no-cleaning'
  // How often.
  /** One, a single; also every word for "once", together with `times`. */
  | 'one'
  /** Two, a couple, several (at least two); "twice" together with `times`. */
  | 'two'
  /** Three. */
  | 'three'
  /** Four. */
  | 'four'
  /** Times, x (as in "2x"); "once" and "twice", together with their number. */
  | 'times'
  /** Every, each; "apart", "between sessions", "interval": what makes "2 weeks" a rhythm. */
  | 'every'
  /** Day, night. */
  | 'day'
  /** Week. */
  | 'week'
  /** Month. */
  | 'month'
  /** Daily, nightly, as one word. */
  | 'daily'
  /** Weekly, as one word. */
  | 'weekly'
  /** Monthly, as one word. */
  | 'monthly'
  // Claims.
  /** Professional, practitioner, dermatologist, aesthetician, clinic. */
  | 'expert'
  /** Grade, quality, results: behind an `expert` it makes marketing of him. */
  | 'grade'
  /** Trained, licensed, certified: beside an `expert`. */
  | 'qualified'
  /** "Use by", "performed by", "intended for": who is named next does the needling. */
  | 'used-by'
  /** Selects, matches, adjusts: what an `expert` does with a device that is made for experts. */
  | 'decides'
  /** Home use, at home, personal use, consumers. */
  | 'home'
  /** Share, pass on, lend. */
  | 'share'
  /** Family, partner, couple, friends, other people. */
  | 'several-people'
  /** Use by several people, said in one word or two: whole family, several users. Need not be listed in `several-people`. */
  | 'household'
  /** Own, separate, individual, interchangeable: of heads. */
  | 'separate'
  /** Heads and cartridges, of which a set may hold several. */
  | 'head'
  /** Something beside the device that is washed, shared or given: hands, towels, photos, results, gifts. */
  | 'other-thing'
  /** What else has a rhythm: shipping, sale, prices, support, warranty, battery, sunscreen. */
  | 'trade'
  /** Reusable, used again, washable. */
  | 'reuse'
  /** Cartridges, and whatever is called disposable or single-use. */
  | 'disposable-part'
  /** Non-sterile, sterilise before first use. */
  | 'non-sterile'
  /** FDA. */
  | 'fda'
  /** Approved, registered, certified. */
  | 'approved'
  /** Cleared (by the FDA), 510(k). */
  | 'cleared'
  /** Scars, acne, stretch marks, hair loss, melasma, collagen: what only a licensed device may claim to treat. */
  | 'ailment'
  /** Treats, reduces, removes, heals, stimulates: what is done to an `ailment`. */
  | 'treat'
  /** Apply, put on, spread, drop. */
  | 'apply'
  /** Then, followed by: what stands after it is done second. */
  | 'thereafter'
  /** Before: what stands beside it is done second. */
  | 'before'
  /** After, following: what stands beside it was done first. */
  | 'after'
  /** While, during, at the same time. */
  | 'during'
  /** A device that gives off serum as it needles: infuser bottle, serum chamber, through the needles. */
  | 'serum-feed'
  // What comes in the box.
  /** And, plus: joins two steps, or what comes along to what is sold. */
  | 'and'
  /** Serum, ampoule, essence. */
  | 'serum'
  /** Retinol and its kin. */
  | 'retinol'
  /** Vitamin C, ascorbic acid. */
  | 'vitamin-c'
  /** Glycolic, salicylic, lactic acid, AHA, BHA. Never hyaluronic. */
  | 'acid'
  /** Hyaluronic acid. */
  | 'hyaluronic'
  /** Numbing cream, anaesthetic, lidocaine. */
  | 'numbing'
  /** BB glow, tinted ampoule, semi-permanent foundation: pigment that is needled in. Not the pigment of the skin. */
  | 'pigment'
  /** Includes, package contents, in the box, free gift. */
  | 'included'
  /** Not included, sold separately. */
  | 'not-included';

/** Any meaning. */
export type AnyConcept = Concept | ClaimConcept;

/** The words of one language, per meaning: terms separated by `|`. The grammar of a term is told in `scan.ts`. */
export interface Vocabulary {
  /** BCP 47 tag. */
  lang: string;
  terms: Partial<Readonly<Record<Concept, string>>>;
  claims?: Partial<Readonly<Record<ClaimConcept, string>>>;
}
