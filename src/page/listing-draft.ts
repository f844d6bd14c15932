import type { Field, Listing, Passage, Variant } from '../core/listing';
import { tidy } from './dom';

/** Where a page ends for us: a listing that needs more than this is no listing. */
const MAX_PASSAGES = 600;
const MAX_WORDS = 120_000;
/** Longer passages are cut at a sentence's end, never thrown away. */
const MAX_PASSAGE = 1500;

/** A listing in the making: takes stretches of words in order of trust, once each. */
export interface ListingDraft {
  passages: Passage[];
  /** What was taken so far, without case and space, to tell repetitions: whole passages by a key, and their words. */
  seen: Set<string>;
  said: string[];
  words: number;
}

export function newDraft(): ListingDraft {
  return { passages: [], seen: new Set(), said: [], words: 0 };
}

/** Words without case, space and the colon between a label and its value. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s:：]+/g, '');
}

function keyOf(text: string, label: string): string {
  return `${bare(label)} ${bare(text)}`;
}

/** Cuts a long text into pieces at ends of sentences, else at spaces, so that no number is cut. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MAX_PASSAGE) {
    const head = rest.slice(0, MAX_PASSAGE);
    const end = Math.max(
      ...['. ', '! ', '? ', '。', '\n', '; '].map((mark) => head.lastIndexOf(mark) + mark.length - 1),
    );
    const space = head.lastIndexOf(' ');
    const cut = end > MAX_PASSAGE / 2 ? end : space > MAX_PASSAGE / 2 ? space : MAX_PASSAGE;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut);
  }
  pieces.push(rest.trim());
  return pieces.filter(Boolean);
}

/** Adds words to the draft unless the same ones (with the same label) are in it, or the listing is full. */
export function addPassage(draft: ListingDraft, field: Field, text: string, label?: string): void {
  const name = label ? tidy(label).slice(0, 100) : '';
  for (const piece of piecesOf(tidy(text))) {
    const key = keyOf(piece, name);
    if (draft.seen.has(key) || draft.passages.length >= MAX_PASSAGES || draft.words > MAX_WORDS) continue;
    draft.seen.add(key);
    draft.said.push(bare(name + piece));
    draft.words += piece.length;
    const id = `p${draft.passages.length}`;
    draft.passages.push(name ? { id, field, label: name, text: piece } : { id, field, text: piece });
  }
}

/** True when a passage of the draft already says these words, alone or among others. */
export function says(draft: ListingDraft, text: string): boolean {
  const words = bare(text);
  return draft.said.some((said) => said.includes(words));
}

/** One choice of a picker, as the listing holds it. */
export function variantOf(index: number, label: string, dimension: string, selected: boolean): Variant {
  const passage: Passage = { id: `v${index}`, field: 'variant', text: label };
  if (dimension) passage.label = dimension;
  return dimension ? { label, dimension, selected, passages: [passage] } : { label, selected, passages: [passage] };
}

/** The listing of a page that could not be read. */
export function unreadListing(url: string): Listing {
  return { ...emptyListing(url, 'generic', ''), isUnread: true };
}

/** A listing that says nothing: the page sells no one product. */
export function emptyListing(url: string, shop: string, lang: string): Listing {
  return { url, shop, lang, passages: [], variants: [] };
}
