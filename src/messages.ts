import type { Assessment, Verdict } from './core/assessment';
import type { ProductFacts } from './core/facts';
import type { Listing } from './core/listing';
import type { PagePreferences } from './core/person';

/** What the hint knows of its page, as the popup shows it. */
export interface PageReport {
  listing: Listing;
  facts: ProductFacts;
  assessment: Assessment;
}

/** The protocol between the pieces: for each message what is sent and what comes back. Everything is plain JSON. */
export interface Protocol {
  /** detector → background: this page could sell a needling device. The sender's tab is the page. */
  'needling-page': { request: { url: string }; reply: { injected: boolean } };
  /** hint → background, at its start: what to judge with. */
  'page-preferences': { request: Record<never, never>; reply: PagePreferences };
  /** hint → background, after each judgement: paint the badge of the sender's tab. */
  assessed: { request: { verdict: Verdict; url: string }; reply: { painted: boolean } };
  /** popup → background: inject the hint into this tab and answer when it runs. `forced`: the person asked for it. */
  'start-hint': { request: { tabId: number; forced: boolean }; reply: { started: boolean } };
  /** popup → hint in the tab: what was read and judged here. */
  'page-report': { request: Record<never, never>; reply: PageReport };
  /** background → hint in the tab: judge again with these. */
  'preferences-changed': { request: PagePreferences; reply: { received: boolean } };
}

export type MessageType = keyof Protocol;
