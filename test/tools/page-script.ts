import type { Listing } from '../../src/core/listing';
import type { PagePreferences } from '../../src/core/person';
import { detect } from '../../src/page/detect';
import { readPage } from '../../src/page/read';
import { type Judgement, judge } from './judge';

/** What is found on a page. Times in milliseconds. */
export interface PageReading extends Omit<Judgement, 'ms'> {
  shop: string;
  detected: boolean;
  listing: Listing;
  ms: { detect: number; read: number; extract: number; assess: number };
}

/** Looks at the page it runs in. A page that the gate passes over is read and judged all the same. */
export function readThisPage(url: string, preferences: PagePreferences): PageReading {
  const start = performance.now();
  const detected = detect(document, url);
  const looked = performance.now();
  const listing = readPage(document, url);
  const read = performance.now();
  const { ms, ...judgement } = judge(listing, preferences);
  return {
    shop: listing.shop,
    detected,
    listing,
    ...judgement,
    ms: { detect: looked - start, read: read - looked, ...ms },
  };
}
