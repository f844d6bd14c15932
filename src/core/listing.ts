/**
 * What a shop page says about the one product it sells. Plain JSON: at once a fixture, a bug report and a test input.
 */

/** Where on the page a passage stood. */
export type Field = 'title' | 'variant' | 'attribute' | 'bullet' | 'description' | 'breadcrumb' | 'structured-data';

/** A stretch of the page's own words about the product. */
export interface Passage {
  /** Unique within its listing, variants included. Evidence points here. */
  id: string;
  field: Field;
  /** The name of the row the text is the value of ("Needle length"), as the page writes it. */
  label?: string;
  text: string;
  /** BCP 47 tag, only where the page marks it and it differs from the listing's. */
  lang?: string;
}

/** One choice of the listing's picker. A page with two pickers (size, colour) has the choices of both here. */
export interface Variant {
  /** The words on the choice ("1.5 mm"), never a placeholder such as "Select…". */
  label: string;
  /** The name of the picker ("Size"), where the page says it. */
  dimension?: string;
  /** True when the page shows this choice as the chosen one. When nothing is chosen, all are false. */
  selected: boolean;
  /** Passages that hold for this choice alone; the first is its label. */
  passages: Passage[];
}

/** What the page says about the one product it sells. */
export interface Listing {
  url: string;
  /** Id of the shop or platform whose adapter read the page, or 'generic'. */
  shop: string;
  /** BCP 47 tag of the page, '' when it does not say. */
  lang: string;
  passages: Passage[];
  variants: Variant[];
  /** The page could not be read, or not to its end, so that nothing is known of it. Passages and variants are empty. */
  isUnread?: true;
}
