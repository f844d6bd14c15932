import { assess } from '../src/core/assess';
import { assessProfile } from '../src/core/assess-profile';
import type { Assessment, Finding, Severity } from '../src/core/assessment';
import { extract } from '../src/core/extract';
import type { ProductFacts } from '../src/core/facts';
import type { Listing } from '../src/core/listing';
import { listingFromText } from '../src/core/listing-from-text';
import type { Condition, PagePreferences } from '../src/core/person';

export interface Judgement extends Assessment {
  listing: Listing;
  facts: ProductFacts;
  /** Ids of the rules that speak. */
  rules: string[];
  /** What is on offer, in mm. */
  lengths: number[];
  /** What a rule says of it; null when it is silent. */
  severityOf(rule: string): Severity | null;
}

const NO_PREFERENCES: PagePreferences = { preferredMm: null, area: null, firstTime: false };

/** "Size? 0.25 mm / *0.5 mm": a picker, the choice made marked by a star. */
const PICKER = /^([\p{L} ]+)\? (.+)$/u;

/** A listing in one line: its title, then rows (`Label: value`), sentences and pickers, separated by ` | `. */
function listingOf(line: string): Listing {
  const [title = '', ...parts] = line.split(' | ');
  const variants = parts.flatMap((part) => {
    const [, dimension = '', choices = ''] = PICKER.exec(part) ?? [];
    return choices === '' ? [] : choices.split(' / ').map((choice) => choiceOf(choice, dimension));
  });
  return listingFromText({ title, text: parts.filter((part) => !PICKER.test(part)).join('\n'), lang: 'en', variants });
}

function choiceOf(choice: string, dimension: string) {
  return { label: choice.replace(/^\*/, ''), selected: choice.startsWith('*'), dimension };
}

/** Reads and judges a listing given in one line. */
export function judge(line: string, preferences: Partial<PagePreferences> = {}): Judgement {
  const listing = listingOf(line);
  const facts = extract(listing);
  const { verdict, findings } = assess(facts, { ...NO_PREFERENCES, ...preferences });
  return {
    listing,
    facts,
    verdict,
    findings,
    rules: findings.map(({ rule }) => rule),
    lengths: facts.lengths.offered.map(({ mm }) => mm),
    severityOf: (rule) => severityIn(findings, rule),
  };
}

/** What a profile rule says of a listing given in one line, or of no product at all. */
export function judgeProfile(rule: string, line: string | null, conditions: readonly Condition[]): Severity | null {
  return severityIn(assessProfile(line === null ? null : extract(listingOf(line)), conditions), rule);
}

/** What a rule says among these findings; null when it is silent. */
export function severityIn(findings: readonly Finding[], rule: string): Severity | null {
  return findings.find((finding) => finding.rule === rule)?.severity ?? null;
}
