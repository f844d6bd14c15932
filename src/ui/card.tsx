import { useEffect, useRef } from 'preact/hooks';
import type { Evidence } from '../core/facts';
import { FindingCard } from './finding-card';
import { Glyph } from './glyph';
import type { HintProps } from './hint';
import { homeChoice } from './home-choice';
import { ProductRuler } from './product-ruler';
import { Prose } from './prose';
import { Sign, signWord } from './sign';
import { sourcesText } from './sources-text';
import { countText, text } from './text';
import { leadOf, ordered, warns } from './verdict';
import { VerdictLine } from './verdict-line';

/** More would be a page of its own; the popup has them all. */
const MOST_FINDINGS = 3;

interface CardProps extends Omit<HintProps, 'onShowWhere' | 'onGoToOption'> {
  onShowWhere: ((evidence: Evidence, finding: string) => void) | undefined;
  onGoToOption: ((label: string) => void) | undefined;
  onClose(): void;
}

/** The hint when it is open: the verdict, the ruler, what weighs most, and the ways to be rid of it. */
export function Card(props: CardProps) {
  const { listing, facts, assessment, preferences, onShowWhere, onGoToOption } = props;
  const warnings = ordered(assessment.findings).filter(warns);
  const more = warnings.length - MOST_FINDINGS;
  const choice = homeChoice(listing, facts.lengths, preferences.preferredMm);
  return (
    <section class="card" aria-labelledby="needlewise-title">
      <CardHeader {...props} />
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
        <p class="more-in-popup">{more > 0 ? countText('hint_more', more) : text('hint_all_in_popup')}</p>
      </div>
      <CardFooter {...props} />
    </section>
  );
}

function CardHeader({ facts, assessment, preferences, correction, onClose }: CardProps) {
  const { sign, tone, title } = leadOf(assessment);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class={tone}>
      <Sign kind={sign} size={22} />
      <div>
        <h2 id="needlewise-title" ref={heading} tabIndex={-1}>
          <span class="hidden">{text('hint_name', signWord(sign))} </span>
          <Prose>{title}</Prose>
        </h2>
        <VerdictLine facts={facts} preferences={preferences} correction={correction} />
      </div>
      <button type="button" class="icon" aria-label={text('hint_close')} aria-expanded="true" onClick={onClose}>
        <Glyph name="close" size={18} />
      </button>
    </header>
  );
}

function CardFooter({ onDismiss, onHideUntilChanged, onPauseShop }: CardProps) {
  return (
    <footer>
      <button type="button" class="link" onClick={onDismiss}>
        {text('hint_dismiss')}
      </button>
      {(onHideUntilChanged || onPauseShop) && (
        <details>
          <summary>{text('hint_other_ways')}</summary>
          <div class="actions">
            {onHideUntilChanged && (
              <button type="button" class="link" onClick={onHideUntilChanged}>
                {text('hint_until_changed')}
              </button>
            )}
            {onPauseShop && (
              <button type="button" class="link" onClick={onPauseShop}>
                {text('hint_pause_shop')}
              </button>
            )}
          </div>
        </details>
      )}
    </footer>
  );
}
