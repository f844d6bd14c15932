import type { Listing, Passage, Variant } from './listing';

/** A listing as a person pastes it, or as a file of listings holds it. */
export interface ListingText {
  title?: string;
  /** Lines; `label: value` lines are the listing's table. */
  text: string;
  /** BCP 47 tag. */
  lang?: string;
  url?: string;
  /** The choices of the listing's picker. */
  variants?: readonly { label: string; selected?: boolean; dimension?: string }[];
}

/** A label of a table row is a few words; more is a sentence that happens to hold a colon. */
const LABEL_WORDS = 6;
const LABEL_LENGTH = 50;
/** Letters first (so no time, ratio or bullet number), then anything but sentence marks, up to the first colon. */
const ROW = /^[\s•*·▪●–-]*(\p{L}[^:：.!?;"“”]{0,50}?)\s*[:：]\s*(\S.*)$/u;

/** Turns plain text into a Listing: the title, and each line a passage, `label: value` lines as attributes. */
export function listingFromText({ title = '', text, lang = '', url = '', variants = [] }: ListingText): Listing {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const passages: Passage[] = lines.map((line, index) => passageOf(`line-${index + 1}`, line));
  if (title.trim() !== '') passages.unshift({ id: 'title', field: 'title', text: title.trim() });
  return { url, shop: 'text', lang, passages, variants: variants.map(variantOf) };
}

function passageOf(id: string, line: string): Passage {
  const [, label = '', value = ''] = ROW.exec(line) ?? [];
  if (!isLabel(label) || value.startsWith('//')) return { id, field: 'description', text: line };
  return { id, field: 'attribute', label, text: value };
}

function isLabel(words: string): boolean {
  return words !== '' && words.length <= LABEL_LENGTH && words.split(/\s+/).length <= LABEL_WORDS;
}

function variantOf(
  { label, selected = false, dimension }: NonNullable<ListingText['variants']>[number],
  index: number,
): Variant {
  const passage: Passage = { id: `variant-${index + 1}`, field: 'variant', text: label };
  return { label, selected, passages: [passage], ...(dimension === undefined ? {} : { dimension }) };
}
