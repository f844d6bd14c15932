import { checklistItems } from '../core/guide';
import type { PersonArea } from '../core/person';
import { Questions, Steps } from './guide';
import { Prose } from './prose';
import { SoakTimer, type SoakTimerProps } from './soak-timer';
import { number, ruleKey, text } from './text';
import { Tick } from './tick';

export interface ChecklistProps {
  area: PersonArea | null;
  /** Ids of the items that are ticked. */
  ticks: readonly string[];
  onTick(id: string, on: boolean): void;
  onResetTicks(): void;
  /** Without it there is no timer. */
  soak?: SoakTimerProps;
}

/** The soak, the nine things to see to, to tick off, and the steps and questions behind them. */
export function Checklist({ area, ticks, onTick, onResetTicks, soak }: ChecklistProps) {
  const done = checklistItems.filter(({ id }) => ticks.includes(id)).length;
  return (
    <>
      {soak && <SoakTimer {...soak} />}
      <ul class="checklist">
        {checklistItems.map(({ id }) => (
          <li key={id}>
            <Tick isTicked={ticks.includes(id)} onTick={(on) => onTick(id, on)}>
              <Prose>{itemText(id, area)}</Prose>
            </Tick>
          </li>
        ))}
      </ul>
      <div class="actions">
        <span class="muted">{text('popup_checklist_done', number(done), number(checklistItems.length))}</span>
        {done > 0 && (
          <button type="button" class="link" onClick={onResetTicks}>
            {text('popup_checklist_reset')}
          </button>
        )}
      </div>
      <details class="more">
        <summary>{text('popup_steps')}</summary>
        <Steps />
      </details>
      <details class="more">
        <summary>{text('popup_questions')}</summary>
        <Questions />
      </details>
    </>
  );
}

/** The scalp has a limit of its own. */
function itemText(id: string, area: PersonArea | null): string {
  return text(id === 'check-length' && area === 'scalp' ? 'check_length_scalp' : ruleKey(id));
}
