import type { Evidence } from '../core/facts';
import type { PersonArea } from '../core/person';
import type { PageReport } from '../messages';
import { AskSeller } from './ask-seller';
import { FactsList } from './facts-list';
import { FindingCard } from './finding-card';
import { homeChoice } from './home-choice';
import { Note } from './note';
import { Ruler } from './ruler';
import { text } from './text';
import { isForScalp, isNotStated, ordered, warns } from './verdict';

export interface ReportTabProps {
  report: PageReport;
  from: 'page' | 'entered';
  preferredMm: number | null;
  area: PersonArea | null;
  onBackToPage(): void;
  onCopy?: ((text: string) => Promise<void>) | undefined;
  onShowWhere?: ((evidence: Evidence, finding: string) => void) | undefined;
  onGoToOption?: ((label: string) => void) | undefined;
}

/** All there is to say about one product. */
export function ReportTab(props: ReportTabProps) {
  const { report, from, preferredMm, area, onBackToPage, onCopy, onShowWhere, onGoToOption } = props;
  const { listing, facts, assessment } = report;
  const findings = ordered(assessment.findings);
  const warnings = findings.filter(warns);
  const notes = findings.filter((finding) => !warns(finding));
  const open = findings.filter((finding) => isNotStated(finding) || finding.rule === 'length-conflict');
  const choice = homeChoice(listing, facts.lengths, preferredMm);
  return (
    <>
      <Ruler lengths={facts.lengths} preferredMm={preferredMm} scalp={isForScalp(facts, area)} />
      {warnings.map((finding, index) => (
        <FindingCard
          key={finding.rule}
          finding={finding}
          listing={listing}
          choice={index === 0 ? choice : null}
          onShowWhere={onShowWhere}
          onGoToOption={onGoToOption}
        />
      ))}
      {open.length > 0 && from === 'page' && <AskSeller open={open} lengths={facts.lengths} onCopy={onCopy} />}
      {notes.length > 0 && (
        <section class="notes" aria-label={text('popup_notes')}>
          {notes.map((finding) => (
            <Note key={finding.rule} finding={finding} listing={listing} />
          ))}
        </section>
      )}
      <section aria-labelledby="needlewise-facts">
        <h3 id="needlewise-facts" class="small">
          {text(from === 'page' ? 'popup_facts_page' : 'popup_facts_entered')}
        </h3>
        <FactsList facts={facts} listing={listing} />
      </section>
      {from === 'entered' && (
        <button type="button" class="button" onClick={onBackToPage}>
          {text('popup_back_to_page')}
        </button>
      )}
    </>
  );
}
