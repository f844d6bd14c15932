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

/** The words of one language, per meaning: terms separated by `|`. The grammar of a term is told in `scan.ts`. */
export interface Vocabulary {
  /** BCP 47 tag. */
  lang: string;
  terms: Partial<Readonly<Record<Concept, string>>>;
}
