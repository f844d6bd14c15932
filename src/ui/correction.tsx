import type { EnteredProduct } from '../core/entered';
import type { PageReport } from '../messages';
import { CopyButton } from './copy-button';
import { EnterForm } from './enter-form';
import { reportText } from './report-text';
import { text } from './text';

export interface CorrectionProps {
  report: PageReport;
  /** Keep the person's own length or material for this listing. Without it nothing can be corrected. */
  onCorrect?: ((product: EnteredProduct) => void) | undefined;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** For a listing that was misread: put it right for oneself, and tell those who can mend it. */
export function Correction({ report, onCorrect, onCopy }: CorrectionProps) {
  if (!onCorrect && !onCopy) return null;
  return (
    <details class="more">
      <summary>{text('popup_wrong')}</summary>
      {onCorrect && (
        <>
          <p class="muted">{text('popup_wrong_correct')}</p>
          <EnterForm onEnter={onCorrect} withText={false} />
        </>
      )}
      {onCopy && (
        <>
          <p class="muted">{text('popup_wrong_report')}</p>
          <CopyButton words={reportText(report)} label={text('popup_wrong_copy')} onCopy={onCopy} />
        </>
      )}
    </details>
  );
}
