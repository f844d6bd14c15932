import type { Evidence } from '../core/facts';
import type { Listing, Passage } from '../core/listing';
import { text } from './text';

/** The page's own words as a quotation, in the page's own language. */
export interface Quotation {
  words: string;
  /** '' when the page does not say. */
  lang: string;
  field: Passage['field'];
}

/** How much of a quotation is shown; the page has the rest. */
const LONGEST = 120;

/** Finds the words a piece of evidence points to, behind the name of their row. Null when the passage is gone. */
function quotationOf(listing: Listing, { passage: id, quote }: Evidence): Quotation | null {
  const passage = passagesOf(listing).find((candidate) => candidate.id === id);
  if (!passage) return null;
  const words = quote.length > LONGEST ? `${Array.from(quote).slice(0, LONGEST).join('').trimEnd()}…` : quote;
  const labelled = passage.label && !passage.label.includes(quote) ? `${passage.label}: ${words}` : words;
  return { words: labelled, lang: passage.lang ?? listing.lang, field: passage.field };
}

/** Each different quotation once, the first few. */
export function quotationsOf(listing: Listing, evidence: readonly Evidence[], most: number): Quotation[] {
  const found = evidence.map((one) => quotationOf(listing, one)).filter((one) => one !== null);
  return found.filter((one, at) => found.findIndex(({ words }) => words === one.words) === at).slice(0, most);
}

/** One quotation inline. `dir` keeps a foreign script from turning the sentence around it. */
export function Quote({ words, lang }: Quotation) {
  return (
    <q lang={lang || undefined} dir="auto">
      {words}
    </q>
  );
}

/** Quotations by the part of the page they stand in, one part a line. */
export function QuoteList({ quotations }: { quotations: readonly Quotation[] }) {
  const fields = [...new Set(quotations.map(({ field }) => field))];
  return (
    <ul class="quotes">
      {fields.map((field) => (
        <li key={field}>
          <span class="field">{text(`ui_field_${field.replace('-', '_')}`)}</span>
          {quotations
            .filter((quotation) => quotation.field === field)
            .map((quotation) => (
              <Quote key={quotation.words} {...quotation} />
            ))}
        </li>
      ))}
    </ul>
  );
}

function passagesOf(listing: Listing): Passage[] {
  return [...listing.passages, ...listing.variants.flatMap((variant) => variant.passages)];
}
