import { useId } from 'preact/hooks';
import { Prose } from './prose';
import { text } from './text';

/** Ids of the checklist, in the order of a session. */
const ITEMS = ['cleanse', 'disinfect', 'length', 'pressure', 'interval', 'sun', 'soothing', 'replace', 'stop'];

export interface ChecklistProps {
  /** Ids of the items that are ticked. */
  ticks: readonly string[];
  onTick(id: string, on: boolean): void;
  onResetTicks(): void;
}

/** The nine things to see to, to tick off. */
export function Checklist({ ticks, onTick, onResetTicks }: ChecklistProps) {
  const done = ITEMS.filter((id) => ticks.includes(id)).length;
  return (
    <>
      <ul class="checklist">
        {ITEMS.map((id) => (
          <Item key={id} words={text(`check_${id}`)} isTicked={ticks.includes(id)} onTick={(on) => onTick(id, on)} />
        ))}
      </ul>
      <div class="actions">
        <span class="muted">{text('popup_checklist_done', String(done), String(ITEMS.length))}</span>
        {done > 0 && (
          <button type="button" class="link" onClick={onResetTicks}>
            {text('popup_checklist_reset')}
          </button>
        )}
      </div>
    </>
  );
}

function Item({ words, isTicked, onTick }: { words: string; isTicked: boolean; onTick(on: boolean): void }) {
  const id = useId();
  return (
    <li>
      <input id={id} type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <label for={id}>
        <Prose>{words}</Prose>
      </label>
    </li>
  );
}
