import type { Assessment } from '../core/assessment';
import type { Evidence, ProductFacts } from '../core/facts';
import type { Listing } from '../core/listing';
import type { PagePreferences } from '../core/person';

export interface HintProps {
  listing: Listing;
  facts: ProductFacts;
  assessment: Assessment;
  preferences: PagePreferences;
  /** No more hints for this product. The hint does not take itself away: unmount it. */
  onDismiss(): void;
  /** Scroll to the words on the page and highlight them. */
  onShowWhere?(evidence: Evidence, finding: string): void;
  /** Take the person to the choice with this label in the page's own picker (never choose it for them). */
  onGoToOption?(label: string): void;
}

/** What is shown on the page: a one-line pill that opens to a compact card. */
export function Hint({ assessment, onDismiss }: HintProps) {
  return (
    <section>
      {assessment.verdict}
      <button type="button" onClick={onDismiss}>
        Dismiss
      </button>
    </section>
  );
}
