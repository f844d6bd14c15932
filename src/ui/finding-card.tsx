import type { ComponentChildren } from 'preact';
import type { Finding } from '../core/assessment';
import type { Evidence } from '../core/facts';
import type { Listing } from '../core/listing';
import type { Choice } from './home-choice';
import { Prose } from './prose';
import { Quote, QuoteList, quotationsOf } from './quote';
import { Sign, signWord } from './sign';
import { findingText, millimetres, optionalText, ruleKey, text, textAround } from './text';
import { signOf } from './verdict';

/** How many of the page's own passages a finding shows. */
const MOST_QUOTES = 3;

export interface FindingCardProps {
  finding: Finding;
  /** Null where it is not about a page. */
  listing: Listing | null;
  /** A choice of the page's picker that would put it right, or null. */
  choice?: Choice | null;
  /** What it rests on. */
  sources: ComponentChildren;
  /** Whether to say what to do with one that is at home already. Needs room. */
  withOwned?: boolean;
  onShowWhere?: ((evidence: Evidence, finding: string) => void) | undefined;
  onGoToOption?: ((label: string) => void) | undefined;
}

/** One finding: its sentence, the page's own words, why and what to do, and the ways on. */
export function FindingCard(props: FindingCardProps) {
  const { finding, listing, choice, sources, withOwned, onShowWhere, onGoToOption } = props;
  const { headline, detail } = findingText(finding);
  const sign = signOf(finding);
  const [shown] = finding.evidence;
  const owned = withOwned ? optionalText(`ui_owned_${ruleKey(finding.rule)}`) : '';
  return (
    <article class={`finding ${finding.severity}`}>
      <h3>
        <Sign kind={sign} size={18} />
        <span>
          <span class="word">{signWord(sign)}</span>
          <Prose>{headline}</Prose>
        </span>
      </h3>
      {listing && <PageSays finding={finding} listing={listing} />}
      {detail !== '' && (
        <p>
          <Prose>{detail}</Prose>
        </p>
      )}
      <div class="actions">
        {shown && onShowWhere && (
          <button type="button" class="link" onClick={() => onShowWhere(shown, finding.rule)}>
            {text('ui_show_where')}
          </button>
        )}
        {choice && onGoToOption && (
          <button type="button" class="link" onClick={() => onGoToOption(choice.label)}>
            {text('ui_go_to_option', millimetres(choice.mm))}
          </button>
        )}
      </div>
      <p class="sources">{sources}</p>
      {owned !== '' && (
        <details class="owned">
          <summary>{text('ui_owned')}</summary>
          <p>
            <Prose>{owned}</Prose>
          </p>
        </details>
      )}
    </article>
  );
}

/** The page's own words that caused a finding: one in a sentence, several (which may contradict) in a list. */
export function PageSays({ finding, listing }: { finding: Finding; listing: Listing }) {
  const quotations = quotationsOf(listing, finding.evidence, MOST_QUOTES);
  const [only] = quotations;
  if (!only) return null;
  if (quotations.length > 1) return <QuoteList quotations={quotations} />;
  return <p class="says">{textAround('ui_page_says', <Quote {...only} />)}</p>;
}
