import { assess } from '../../src/core/assess';
import { type Correction, withCorrection } from '../../src/core/correction';
import { extract } from '../../src/core/extract';
import type { Listing } from '../../src/core/listing';
import { type ListingText, listingFromText } from '../../src/core/listing-from-text';
import type { PagePreferences } from '../../src/core/person';
import type { PageReport } from '../../src/messages';

/** Somebody who prefers 0.25 mm. */
export const preferences: PagePreferences = { preferredMm: 0.25, area: null, firstTime: false };

/** What hint and popup are given for a page that says this. */
function reportOf(listing: Listing, judgedWith: PagePreferences = preferences): PageReport {
  const facts = extract(listing);
  return { listing, facts, assessment: assess(facts, judgedWith), productAsItIs: 'a product', correction: null };
}

function page(title: string, text = '', more: Omit<ListingText, 'title' | 'text'> = {}): PageReport {
  return reportOf(listingFromText({ title, text, lang: 'en', url: 'https://shop.example/item/1', ...more }));
}

function corrected({ listing, facts }: PageReport, correction: Correction): PageReport {
  const own = withCorrection(facts, correction);
  return { listing, facts: own, assessment: assess(own, preferences), productAsItIs: 'a product', correction };
}

function picker(...labels: string[]): NonNullable<ListingText['variants']> {
  return labels.map((words) => ({ label: words.replace('*', ''), selected: words.endsWith('*'), dimension: 'Size' }));
}

/** One page for each thing that ruler and verdict can show. */
export const scenes: Readonly<Record<string, PageReport>> = {
  'too-long': page('Derma roller, 192 needles', 'Needle length: 1.5 mm'),
  chosen: page('Derma roller in four sizes', 'Needle material: titanium\nUse it once a week.', {
    variants: picker('0.5 mm', '1.0 mm', '1.5 mm*', '2.0 mm'),
  }),
  sizes: page('Derma roller', 'Needle material: surgical-grade stainless steel', {
    variants: picker('0.25 mm', '0.5 mm', '1.0 mm'),
  }),
  'not-stated': page('Derma roller with gold handle'),
  conflict: page('Derma roller 0.5 mm with titanium needles', 'Needle length: 1.5 mm'),
  'conflict-close': page('Derma roller 0.25 mm with titanium needles', 'Needle length: 0.3 mm'),
  adjustable: page(
    'Wireless microneedling pen, adjustable 0.25–2.5 mm',
    'Needle material: surgical-grade stainless steel',
  ),
  scalp: page('Derma roller for hair growth, scalp only', 'Needle length: 1.0 mm\nNeedle material: titanium'),
  kit: page('Derma roller kit', 'The kit includes three heads: 0.25 mm, 0.5 mm and 3 mm.\nNumbing cream included.', {
    lang: 'en-GB',
  }),
  ok: page('Derma roller', 'Needle length: 0.25 mm\nNeedle material: surgical-grade stainless steel'),
  info: page('Dermaroller für das Gesicht', 'Nadellänge: 0,2 mm\nNadelmaterial: Edelstahl', { lang: 'de' }),
  corrected: corrected(page('Derma roller with titanium needles'), { lengthMm: 0.5, material: null }),
  rf: page('RF microneedling machine, radiofrequency, 0.5–3 mm'),
};
