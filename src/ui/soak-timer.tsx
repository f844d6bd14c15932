import { SOAK_SECONDS, soakEndsAt, soakSecondsLeft } from '../core/schedule';
import { number, text } from './text';
import { useNow } from './use-now';

export interface SoakTimerProps {
  /** When the soak that was begun is long enough, in milliseconds since 1970; null when none was. */
  endsAt: number | null;
  /** Stores the end of a soak, or null to forget it. To store the end lets the timer outlive the popup. */
  onSoak(endsAt: number | null): void;
}

/** Counts the five minutes that needles are to lie in alcohol. */
export function SoakTimer({ endsAt, onSoak }: SoakTimerProps) {
  const now = useNow(endsAt !== null);
  const left = endsAt === null ? SOAK_SECONDS : soakSecondsLeft(endsAt, now);
  const isDone = endsAt !== null && left === 0;
  return (
    <section class="soak" aria-labelledby="needlewise-soak">
      <h2 id="needlewise-soak" class="small">
        {text('session_soak')}
      </h2>
      <span class="clock" role="timer" aria-labelledby="needlewise-soak">
        {clock(left)}
      </span>
      <span role="status">{isDone ? text('session_soak_done') : ''}</span>
      {endsAt === null ? (
        <button type="button" class="button" onClick={() => onSoak(soakEndsAt(Date.now()))}>
          {text('session_soak_start')}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => onSoak(null)}>
          {text(isDone ? 'session_soak_reset' : 'session_soak_stop')}
        </button>
      )}
    </section>
  );
}

/** Minutes and seconds, in the digits of the language. */
function clock(seconds: number): string {
  const rest = number(seconds % 60);
  return `${number(Math.floor(seconds / 60))}:${rest.length < 2 ? `${number(0)}${rest}` : rest}`;
}
