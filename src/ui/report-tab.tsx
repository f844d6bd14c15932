import type { Evidence } from '../core/facts';
import type { PagePreferences } from '../core/person';
import type { PageReport } from '../messages';
import { AskSeller } from './ask-seller';
import { FactsList } from './facts-list';
import { FindingCard } from './finding-card';
import { homeChoice } from './home-choice';
import { Note } from './note';
import { ProductRuler } from './product-ruler';
import { judgedLengths } from './ruler-scale';
import { SourceLinks } from './source-links';
import { text } from './text';
import { isNotStated, ordered, warns } from './verdict';

export interface ReportTabProps {
  report: PageReport;
  from: 'page' | 'entered';
  preferences: PagePreferences;
  onBackToPage(): void;
  onCopy?: ((text: string) => Promise<void>) | undefined;
  onShowWhere?: ((evidence: Evidence, finding: string) => void) | undefined;
  onGoToOption?: ((label: string) => void) | undefined;
}

/** All there is to say about one product. */
export function ReportTab(props: ReportTabProps) {
  const { report, from, preferences, onBackToPage, onCopy, onShowWhere, onGoToOption } = props;
  const { listing, facts, assessment } = report;
  const findings = ordered(assessment.findings);
  const warnings = findings.filter(warns);
  const notes = findings.filter((finding) => !warns(finding));
  const open = findings.filter((finding) => isNotStated(finding) || finding.rule === 'length-conflict');
  const choice = homeChoice(listing, facts.lengths, preferences.preferredMm);
  const canAsk = open.length > 0 && from === 'page';
  const ask = canAsk && <AskSeller open={open} lengths={facts.lengths} onCopy={onCopy} />;
  return (
    <>
      <ProductRuler facts={facts} preferences={preferences} />
      {warnings.map((finding, index) => (
        <FindingCard
          key={finding.rule}
          finding={finding}
          listing={listing}
          choice={index === 0 ? choice : null}
          sources={<SourceLinks finding={finding} />}
          onShowWhere={onShowWhere}
          onGoToOption={onGoToOption}
        />
      ))}
      {open.some(warns) && ask}
      {notes.length > 0 && (
        <section class="notes" aria-label={text('popup_notes')}>
          {notes.map((finding) => (
            <Note key={finding.rule} finding={finding} listing={listing} />
          ))}
        </section>
      )}
      {!open.some(warns) && ask}
      <section aria-labelledby="needlewise-facts">
        <h3 id="needlewise-facts" class="small">
          {text(from === 'page' ? 'popup_facts_page' : 'popup_facts_entered')}
        </h3>
        <FactsList facts={facts} lengths={judgedLengths(facts, preferences)} listing={listing} />
      </section>
      {from === 'entered' && (
        <button type="button" class="button" onClick={onBackToPage}>
          {text('popup_back_to_page')}
        </button>
      )}
    </>
  );
}
