import type { Listing } from '../core/listing';

/** What the page says about the one product it sells. Never throws. */
export function readPage(document: Document, url: string): Listing {
  const title = document.title;
  return {
    url,
    shop: 'generic',
    lang: document.documentElement.lang,
    passages: [{ id: 'title', field: 'title', text: title }],
    variants: [],
  };
}

/** The page's element for the picker choice with these words, or null: to bring it into view, never to click it. */
export function findOption(_document: Document, _label: string): Element | null {
  return null;
}
