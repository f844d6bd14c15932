import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../core/assessment';
import type { Evidence, ProductFacts } from '../core/facts';
import type { Listing } from '../core/listing';
import type { PagePreferences } from '../core/person';
import { FindingCard } from './finding-card';
import { Glyph } from './glyph';
import { homeChoice } from './home-choice';
import { ProductRuler, ProductRulerStrip } from './product-ruler';
import { Prose } from './prose';
import { Sign, signWord } from './sign';
import { sourcesText } from './sources-text';
import { direction, locale, text } from './text';
import { alsoSentence, leadOf, limitSentence, offerSentence, ordered, warns } from './verdict';

/** More would be a page of its own; the popup has them all. */
const MOST_FINDINGS = 3;

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

/** What is shown on the page: a one-line pill that opens to a compact card. Closed by Escape, focus goes back. */
export function Hint(props: HintProps) {
  const [isOpen, setOpen] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (wasOpen.current && !isOpen) pill.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    // The shop's own dialogs listen for it, too.
    event.stopPropagation();
    setOpen(false);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape that bubbles up from the buttons inside
    <div class="hint" lang={locale()} dir={direction()} onKeyDown={onKeyDown}>
      {isOpen ? (
        <Card {...props} onClose={() => setOpen(false)} />
      ) : (
        <Pill {...props} button={pill} onOpen={() => setOpen(true)} />
      )}
      <Announcement words={leadOf(props.assessment).short} />
    </div>
  );
}

function Pill({
  assessment,
  facts,
  preferences,
  button,
  onOpen,
}: HintProps & { button: { current: HTMLButtonElement | null }; onOpen(): void }) {
  const { sign, tone, short } = leadOf(assessment);
  const second = alsoSentence(facts) || offerSentence(facts, preferences);
  return (
    <button ref={button} type="button" class={`pill ${tone}`} aria-expanded="false" onClick={onOpen}>
      <Sign kind={sign} />
      <span class="words">
        <span class="hidden">{text('hint_name', signWord(sign))} </span>
        <strong>
          <Prose>{short}</Prose>
        </strong>
        {second !== '' && (
          <small>
            <Prose>{second}</Prose>
          </small>
        )}
      </span>
      <ProductRulerStrip facts={facts} preferences={preferences} />
      <Glyph name="open" />
    </button>
  );
}

function Card({
  listing,
  facts,
  assessment,
  preferences,
  onDismiss,
  onShowWhere,
  onGoToOption,
  onClose,
}: HintProps & { onClose(): void }) {
  const { sign, tone, title } = leadOf(assessment);
  const warnings = ordered(assessment.findings).filter(warns);
  const choice = homeChoice(listing, facts.lengths, preferences.preferredMm);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card" aria-labelledby="needlewise-title">
      <header class={tone}>
        <Sign kind={sign} size={22} />
        <div>
          <h2 id="needlewise-title" ref={heading} tabIndex={-1}>
            <span class="hidden">{text('hint_name', signWord(sign))} </span>
            <Prose>{title}</Prose>
          </h2>
          <p>
            <Prose>{`${offerSentence(facts, preferences)} ${limitSentence(facts, preferences)}`.trim()}</Prose>
          </p>
        </div>
        <button type="button" class="icon" aria-label={text('hint_close')} aria-expanded="true" onClick={onClose}>
          <Glyph name="close" size={18} />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing that takes focus */}
      <div class="body" tabIndex={0}>
        <ProductRuler facts={facts} preferences={preferences} />
        {warnings.slice(0, MOST_FINDINGS).map((finding, index) => (
          <FindingCard
            key={finding.rule}
            finding={finding}
            listing={listing}
            choice={index === 0 ? choice : null}
            sources={sourcesText(finding)}
            onShowWhere={onShowWhere}
            onGoToOption={onGoToOption}
          />
        ))}
      </div>
      <footer>
        <span>
          {warnings.length > MOST_FINDINGS
            ? text('hint_more', String(warnings.length - MOST_FINDINGS))
            : text('hint_all_in_popup')}
        </span>
        <button type="button" class="link" onClick={onDismiss}>
          {text('hint_dismiss')}
        </button>
      </footer>
    </section>
  );
}

/** Tells those who do not see the hint that it is there, once for each text. */
function Announcement({ words }: { words: string }) {
  const [said, say] = useState('');
  // A live region is only read when its text comes after it.
  useEffect(() => {
    const timer = setTimeout(() => say(words), 300);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="hidden" role="status">
      {said === '' ? '' : text('hint_announcement', said)}
    </div>
  );
}
