import type { Finding } from '../core/assessment';
import type { Lengths } from '../core/facts';
import { CopyButton } from './copy-button';
import { Sign } from './sign';
import { millimetreList, ruleKey, sentences, text } from './text';

export interface AskSellerProps {
  /** The findings that the page does not say something, or contradicts itself. */
  open: readonly Finding[];
  lengths: Lengths;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** What nobody stated, and a question to the seller that asks for all of it. */
export function AskSeller({ open, lengths, onCopy }: AskSellerProps) {
  const question = questionFor(open, lengths);
  return (
    <section class="ask" aria-labelledby="needlewise-ask">
      <h3 id="needlewise-ask">
        <Sign kind="not-stated" size={18} />
        {text('popup_ask_title')}
      </h3>
      <blockquote>{question}</blockquote>
      {onCopy && <CopyButton words={question} label={text('ui_copy_question')} onCopy={onCopy} />}
    </section>
  );
}

/** One question for everything that is open, politely, in whole sentences. */
function questionFor(open: readonly Finding[], lengths: Lengths): string {
  const all = millimetreList(
    lengths.offered.map(({ mm }) => mm),
    'sentence',
  );
  const questions = open.map(({ rule }) => text(`ui_ask_${ruleKey(rule)}`, all));
  return sentences(text('ui_ask_greeting'), ...questions, text('ui_ask_thanks'));
}
