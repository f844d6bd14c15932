import type { Correction } from '../core/correction';
import type { Evidence } from '../core/facts';
import type { PagePreferences } from '../core/person';
import type { PageReport } from '../messages';
import { AskSeller } from './ask-seller';
import { FactsList } from './facts-list';
import { FindingCard } from './finding-card';
import { homeChoice } from './home-choice';
import { Note } from './note';
import { ProductRuler } from './product-ruler';
import { ProfileLine, type ProfileLineProps } from './profile-line';
import { judgedLengths } from './ruler-scale';
import { SourceLinks } from './source-links';
import { text } from './text';
import { ThisIsWrong } from './this-is-wrong';
import { isNotStated, ordered, warns } from './verdict';

export interface ReportTabProps {
  report: PageReport;
  from: 'page' | 'entered';
  preferences: PagePreferences;
  profile?: ProfileLineProps | undefined;
  onBackToPage(): void;
  onCorrect?: ((correction: Correction) => void) | undefined;
  onForgetCorrection(): void;
  onCopy?: ((text: string) => Promise<void>) | undefined;
  onShowWhere?: ((evidence: Evidence, finding: string) => void) | undefined;
  onGoToOption?: ((label: string) => void) | undefined;
}

/** All there is to say about one product. */
export function ReportTab(props: ReportTabProps) {
  const { report, from, preferences, profile, onBackToPage, onCopy, onShowWhere, onGoToOption } = props;
  const { listing, facts, assessment, correction } = report;
  const findings = ordered(assessment.findings);
  const warnings = findings.filter(warns);
  // What is fine comes before what is only not known.
  const fine = findings.filter(({ severity }) => severity === 'ok');
  const notes = [...fine, ...findings.filter(({ severity }) => severity === 'info')];
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
          withOwned={index === 0}
          // What was entered stands on no page.
          onShowWhere={from === 'page' ? onShowWhere : undefined}
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
          {text(`popup_facts_${correction ? 'corrected' : from}`)}
        </h3>
        <FactsList
          facts={facts}
          lengths={judgedLengths(facts, preferences)}
          listing={listing}
          correction={correction}
        />
      </section>
      {from === 'page' ? (
        <ThisIsWrong {...props} />
      ) : (
        <button type="button" class="button" onClick={onBackToPage}>
          {text('popup_back_from_entered')}
        </button>
      )}
    </>
  );
}
