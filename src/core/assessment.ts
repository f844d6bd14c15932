import type { Evidence } from './facts';
import type { SourceId } from './sources';

/** danger: do not use; warning: do not use unless fixed; caution: check or ask first; info: a note; ok: fine. */
export type Severity = 'danger' | 'warning' | 'caution' | 'info' | 'ok';

/** The highest severity that counts, or 'none' when there is nothing to say about this page. */
export type Verdict = Severity | 'none';

/** What one rule has to say. Holds no prose: the surfaces word it, so the language can change without assessing again. */
export interface Finding {
  /** Id of the rule: file name in `src/core/rules`, and, with underscores, the stem of its message keys. */
  rule: string;
  severity: Severity;
  /** What the rule's texts name, in the order of their placeholders ($1, $2 …): lengths in mm. */
  params: Readonly<Record<string, number>>;
  /** The words on the page that caused it; empty where the cause is that nothing is said. */
  evidence: readonly Evidence[];
  /** What the rule rests on, the leading source first: their short names are the messages `source_<id>`. */
  sources: readonly SourceId[];
}

export interface Assessment {
  verdict: Verdict;
  /** By severity, then by rule id. */
  findings: readonly Finding[];
}
