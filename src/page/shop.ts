import type { Field } from '../core/listing';

/** A CSS selector and when a page that has it was last seen (year-month; "code" where only public code names it). */
export interface Rung {
  css: string;
  seen: string;
}

/** One way a shop lets people choose: where its choices stand and how the chosen one is told from the others. */
export interface Picker {
  /** Holds the choices of one dimension ("Size"). A select is read by itself: the rest is not for it. */
  group: Rung;
  /** Inside the group: the dimension's name. Without it the general reader looks for a label. */
  name?: string;
  /** Inside the group: one choice each. Without it no more is known than the chosen one, in words. */
  option?: string;
  /** Inside a choice: its words. Without it all of its words count. */
  words?: string;
  /** Matches a choice that is chosen, or something inside it. */
  chosen?: string;
  /** What the words of a chosen choice begin with, for those who do not see it. */
  chosenPrefix?: string;
  /** Inside the group: the chosen choice in words; counts where no choice is marked, or the marked one is a picture. */
  chosenWords?: string;
}

/** What is known of a shop, or of a platform many shops are built with. Data only. */
export interface Shop {
  id: string;
  name: string;
  /** Each: itself and every sub-domain of it. Empty for a platform. */
  hosts: readonly string[];
  /** Matches path and query of a product page. */
  productPath: RegExp;
  /** On the page only where the platform built it. */
  marks?: readonly Rung[];
  /** Where the product stands, first match wins; without it the general reader looks for it. */
  root?: readonly Rung[];
  /** Inside the root, but about other products. */
  exclude: readonly Rung[];
  /** Titles: the first match wins. All other fields: everything that matches is read. */
  passages: Partial<Record<Field, readonly Rung[]>>;
  pickers: readonly Picker[];
  /** A script that holds the chosen variant in JSON; counts where no choice is marked. */
  chosen?: Rung;
  /** False where those are all; else whatever looks like a picker is read too. */
  hasOtherPickers?: boolean;
}

/** True when the host is the domain itself or below it, compared label by label. */
export function isHostOf(host: string, domain: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const wanted = domain.split('.');
  const start = labels.length - wanted.length;
  return start >= 0 && wanted.every((label, i) => label === labels[start + i]);
}
