import type { EnteredProduct } from '../core/entered';
import type { Evidence } from '../core/facts';
import type { PagePreferences } from '../core/person';
import type { PageReport } from '../messages';
import { AskSeller } from './ask-seller';
import { Correction } from './correction';
import { FactsList } from './facts-list';
import { FindingCard } from './finding-card';
import { homeChoice } from './home-choice';
import { Note } from './note';
import { ProductRuler } from './product-ruler';
import { ProfileLine, type ProfileLineProps } from './profile-line';
import { judgedLengths } from './ruler-scale';
import { SourceLinks } from './source-links';
import { text } from './text';
import { isNotStated, ordered, warns } from './verdict';

export interface ReportTabProps {
  report: PageReport;
  /** 'corrected': read from the page, with a length or material of the person's own. */
  from: 'page' | 'entered' | 'corrected';
  preferences: PagePreferences;
  profile?: ProfileLineProps | undefined;
  onBackToPage(): void;
  onCorrect?: ((product: EnteredProduct) => void) | undefined;
  onCopy?: ((text: string) => Promise<void>) | undefined;
  onShowWhere?: ((evidence: Evidence, finding: string) => void) | undefined;
  onGoToOption?: ((label: string) => void) | undefined;
}

/** All there is to say about one product. */
export function ReportTab(props: ReportTabProps) {
  const { report, from, preferences, profile, onBackToPage, onCorrect, onCopy, onShowWhere, onGoToOption } = props;
  const { listing, facts, assessment } = report;
  const findings = ordered(assessment.findings);
  const warnings = findings.filter(warns);
  // What is fine comes before what is only not known.
  const fine = findings.filter(({ severity }) => severity === 'ok');
  const notes = [...fine, ...findings.filter(({ severity }) => severity === 'info')];
  const open = findings.filter((finding) => isNotStated(finding) || finding.rule === 'length-conflict');
  const choice = homeChoice(listing, facts.lengths, preferences.preferredMm);
  const canAsk = open.length > 0 && from !== 'entered';
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
          withOwned={index === 0}
          // What was entered stands on no page.
          onShowWhere={from === 'entered' ? undefined : onShowWhere}
          onGoToOption={onGoToOption}
        />
      ))}
      {open.some(warns) && ask}
      {profile && <ProfileLine {...profile} />}
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
          {text(`popup_facts_${from}`)}
        </h3>
        <FactsList facts={facts} lengths={judgedLengths(facts, preferences)} listing={listing} />
      </section>
      {from === 'page' ? (
        <Correction report={report} onCorrect={onCorrect} onCopy={onCopy} />
      ) : (
        <button type="button" class="button" onClick={onBackToPage}>
          {text(`popup_back_from_${from}`)}
        </button>
      )}
    </>
  );
}
