import { useId, useState } from 'preact/hooks';
import type { PersonArea } from '../core/person';
import type { Session } from '../core/schedule';
import { DropDown } from './drop-down';
import { lengthOf } from './enter-form';
import type { SessionsProps } from './sessions';
import { number, text } from './text';

const AREAS: readonly (PersonArea | null)[] = [null, 'face', 'scalp', 'beard', 'body'];
const CARTRIDGES: readonly (Cartridge | null)[] = [null, 'new', 'same'];

type Cartridge = NonNullable<Session['cartridge']>;

export type LogFormProps = Pick<SessionsProps, 'usual' | 'today' | 'now' | 'onLog'>;

/** Logs a session: of today it also keeps the hour, for the hours that follow. */
export function LogForm({ usual, today, now, onLog }: LogFormProps) {
  const [day, setDay] = useState(today);
  const usualLength = usual.lengthMm === null ? '' : number(usual.lengthMm);
  const [length, setLength] = useState(usualLength);
  const [area, setArea] = useState<PersonArea | null>(usual.area);
  const [cartridge, setCartridge] = useState<Session['cartridge']>(null);
  const id = useId();

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    onLog({ day, endedAt: day === today ? now : null, cartridge, lengthMm: lengthOf(length), area });
    setLength(usualLength);
  }

  return (
    <form class="enter" onSubmit={submit}>
      <div class="pair">
        <label for={`${id}-day`}>{text('session_day')}</label>
        <input
          id={`${id}-day`}
          type="date"
          required
          max={today}
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <label for={`${id}-length`}>{text('popup_enter_length')}</label>
        <input
          id={`${id}-length`}
          inputMode="decimal"
          autocomplete="off"
          value={length}
          onInput={(event) => setLength(event.currentTarget.value)}
        />
        <DropDown<PersonArea>
          label={text('options_area')}
          choices={AREAS.map((one) => ({ value: one, label: text(`options_area_${one ?? 'open'}`) }))}
          value={area}
          onChange={setArea}
        />
        <DropDown<Cartridge>
          label={text('session_cartridge')}
          choices={CARTRIDGES.map((one) => ({ value: one, label: text(`session_cartridge_${one ?? 'none'}`) }))}
          value={cartridge}
          onChange={setCartridge}
        />
      </div>
      <button type="submit" class="button">
        {text('session_log_it')}
      </button>
    </form>
  );
}
