import { assess } from '../../src/core/assess';
import type { Severity, Verdict } from '../../src/core/assessment';
import { extract } from '../../src/core/extract';
import type { Evidence, ProductFacts } from '../../src/core/facts';
import type { Listing, Passage } from '../../src/core/listing';
import type { PagePreferences } from '../../src/core/person';
import { type Summary, summarize } from '../../src/core/summary';

/** What a listing means and what is advised on it, as the tools print it. */
export interface Judgement {
  facts: ProductFacts;
  summary: Summary;
  verdict: Verdict;
  findings: { rule: string; severity: Severity; quotes: string[] }[];
  ms: { extract: number; assess: number };
}

function quoteOf({ quote }: Evidence, passage: Passage | undefined): string {
  return passage?.label && !quote.includes(passage.label) ? `${passage.label}: ${quote}` : quote;
}

/** Extracts and assesses a listing the way the extension does. Times in milliseconds. Runs in Node and in a page. */
export function judge(listing: Listing, preferences: PagePreferences): Judgement {
  const start = performance.now();
  const facts = extract(listing);
  const extracted = performance.now();
  const { verdict, findings } = assess(facts, preferences);
  const assessed = performance.now();
  const passages = [...listing.passages, ...listing.variants.flatMap((variant) => variant.passages)];
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return {
    facts,
    summary: summarize(facts),
    verdict,
    findings: findings.map(({ rule, severity, evidence }) => ({
      rule,
      severity,
      quotes: evidence.map((one) => quoteOf(one, byId.get(one.passage))),
    })),
    ms: { extract: extracted - start, assess: assessed - extracted },
  };
}
