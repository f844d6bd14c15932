import { Fragment } from 'preact';
import type { Correction } from '../core/correction';
import type { ProductFacts } from '../core/facts';
import type { PagePreferences } from '../core/person';
import { Prose } from './prose';
import { sentenceSpace, text } from './text';
import { limitSentence, offerSentence } from './verdict';

interface VerdictLineProps {
  facts: ProductFacts;
  preferences: PagePreferences;
  correction?: Correction | null | undefined;
}

/** What the listing offers and what to keep to, below the verdict. A line breaks between sentences rather than in one. */
export function VerdictLine({ facts, preferences, correction }: VerdictLineProps) {
  const offer = offerSentence(facts, preferences);
  const all = [offer, limitSentence(facts, preferences), correction ? text('ui_corrected') : ''];
  const said = all.filter((sentence) => sentence !== '');
  if (said.length === 0) return null;
  return (
    <p>
      {said.map((sentence, index) => (
        <Fragment key={sentence}>
          {index > 0 && sentenceSpace()}
          <span class="sentence">
            <Prose strong={sentence === offer}>{sentence}</Prose>
          </span>
        </Fragment>
      ))}
    </p>
  );
}
