import type { Finding, Severity } from './assessment';
import type { Evidence, ProductFacts } from './facts';
import type { Condition, PagePreferences } from './person';
import type { ScheduleState } from './schedule';
import type { SourceId } from './sources';

/** What every rule declares. Its texts are the messages `rule_<id>_headline` and `rule_<id>_detail`. */
export interface Rule {
  /** Its file name; with underscores, the stem of its message keys. */
  readonly id: string;
  /** Whether the safety article asks for it, or evidence beyond the article does. */
  readonly origin: 'article' | 'beyond';
  /** The article's statements it rests on, by number. */
  readonly statements: readonly string[];
  /** What it rests on, the leading source first. */
  readonly sources: readonly SourceId[];
  /** Names of the numbers in its texts, in the order of their placeholders ($1, $2 …). */
  readonly params: readonly string[];
}

/** What a rule found. */
export interface Outcome {
  readonly severity: Severity;
  /** One number for each name in the rule's `params`; lengths in mm. */
  readonly params?: Readonly<Record<string, number>>;
  /** The words on the page that caused it. */
  readonly evidence?: readonly Evidence[];
}

/** Judges the product. All that a shop's page may know is enough for it. */
export interface ProductRule extends Rule {
  /** Null: nothing to say. */
  check(facts: ProductFacts, preferences: PagePreferences): Outcome | null;
  /** Speaks of the person's wishes, so it waits while the length itself is the trouble. */
  readonly isWish?: true;
  /** Rules that have nothing to add where this one speaks. */
  readonly replaces?: readonly string[];
}

/** Judges whether the person should needle at all. */
export interface ProfileRule extends Rule {
  /** Facts are null where no product is at hand. Null: nothing to say. */
  check(facts: ProductFacts | null, conditions: readonly Condition[]): Outcome | null;
}

/** Judges the last session and the next. */
export interface ScheduleRule extends Rule {
  /** Null: nothing to say. */
  check(state: ScheduleState): Outcome | null;
}

/** The finding for what a rule found, its numbers in the order the rule declares. */
export function findingOf(rule: Rule, { severity, params = {}, evidence = [] }: Outcome): Finding {
  const ordered = Object.fromEntries(rule.params.map((name) => [name, params[name] ?? Number.NaN]));
  return { rule: rule.id, severity, params: ordered, evidence, sources: rule.sources };
}
