import type { Correction } from '../core/correction';
import type { PageReport } from '../messages';
import { CopyButton } from './copy-button';
import { EnterForm } from './enter-form';
import { reportText } from './report-text';
import { text } from './text';

export interface ThisIsWrongProps {
  report: PageReport;
  /** Keep the person's own length or material for this listing. Without it nothing can be corrected. */
  onCorrect?: ((correction: Correction) => void) | undefined;
  onForgetCorrection(): void;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** For a listing that was misread: put it right for oneself, and tell those who can mend it. */
export function ThisIsWrong({ report, onCorrect, onForgetCorrection, onCopy }: ThisIsWrongProps) {
  const { correction } = report;
  return (
    <>
      {correction && (
        <button type="button" class="button" onClick={onForgetCorrection}>
          {text('popup_back_from_corrected')}
        </button>
      )}
      <details class="more">
        <summary>{text('popup_wrong')}</summary>
        {onCorrect && (
          <>
            <p class="muted">{text('popup_wrong_correct')}</p>
            <EnterForm onEnter={({ lengthMm, material }) => onCorrect({ lengthMm, material })} withText={false} />
          </>
        )}
        {onCopy && (
          <>
            <p class="muted">{text('popup_wrong_report')}</p>
            <CopyButton words={reportText(report)} label={text('popup_wrong_copy')} onCopy={onCopy} />
          </>
        )}
      </details>
    </>
  );
}
