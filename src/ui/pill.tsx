import type { RefObject } from 'preact';
import type { Assessment } from '../core/assessment';
import type { Correction } from '../core/correction';
import type { ProductFacts } from '../core/facts';
import type { PagePreferences } from '../core/person';
import { Glyph } from './glyph';
import { ProductRulerStrip } from './product-ruler';
import { Prose } from './prose';
import { Sign, signWord } from './sign';
import { text } from './text';
import { alsoSentence, leadOf, limitSentence, severalSentence } from './verdict';

interface PillProps {
  facts: ProductFacts;
  assessment: Assessment;
  preferences: PagePreferences;
  correction?: Correction | null;
  button: RefObject<HTMLButtonElement | null>;
  onOpen(): void;
}

/** The hint when it is closed: the verdict in one line. */
export function Pill({ facts, assessment, preferences, correction, button, onOpen }: PillProps) {
  const { sign, tone, short } = leadOf(assessment);
  const second =
    (correction && text('ui_corrected')) ||
    alsoSentence(facts) ||
    severalSentence(facts, preferences) ||
    limitSentence(facts, preferences);
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
