import { useState } from 'preact/hooks';
import { assessSchedule } from '../core/assess-schedule';
import type { PersonArea } from '../core/person';
import {
  aftercareEndsAt,
  blankSchedule,
  cartridgeUses,
  lastSession,
  nextSession,
  type ScheduleState,
  type Session,
  scheduleOf,
} from '../core/schedule';
import { FindingCard } from './finding-card';
import { LogForm } from './log-form';
import { Note } from './note';
import { calendarFile } from './reminder';
import { Segmented } from './segmented';
import { newestFirst, sessionText } from './session-text';
import { SourceLinks } from './source-links';
import { dateText, momentText, number, text } from './text';
import { warns } from './verdict';

/** A session as it is kept. */
export interface LoggedSession extends Session {
  /** In mm, or null. */
  lengthMm: number | null;
  area: PersonArea | null;
}

export interface SessionsProps {
  /** In any order. */
  log: readonly LoggedSession[];
  firstTime: boolean;
  /** What the person usually does: a new session is taken to be like it until they say otherwise. */
  usual: Pick<LoggedSession, 'lengthMm' | 'area'>;
  /** The person's own calendar day, `2026-03-01`, and the moment in milliseconds since 1970. */
  today: string;
  now: number;
  onLog(session: LoggedSession): void;
  onRemove(session: LoggedSession): void;
  /** Gives the person a file to keep. */
  onSaveFile(name: string, content: string): void;
}

const SKINS = ['calm', 'red', 'stop'] as const;
type Skin = (typeof SKINS)[number];

const HOURS_PER_DAY = 24;

/** When the next session may be, what to mind until then, and the log it is reckoned from. */
export function Sessions(props: SessionsProps) {
  const { log, firstTime, onRemove } = props;
  const [skin, setSkin] = useState<Skin>('calm');
  const state = { ...withSkin(scheduleOf(log, props.today, props.now), skin), firstTime };
  const findings = assessSchedule(log.length === 0 && skin !== 'stop' ? blankSchedule() : state);
  return (
    <>
      <Next {...props} />
      {log.length > 0 && (
        <Segmented<Skin>
          label={text('session_skin')}
          choices={SKINS.map((value) => ({ value, label: text(`session_skin_${value}`) }))}
          value={skin}
          onChange={setSkin}
        />
      )}
      <div class="stack" aria-live="polite">
        {findings.filter(warns).map((finding) => (
          <FindingCard
            key={finding.rule}
            finding={finding}
            listing={null}
            sources={<SourceLinks finding={finding} />}
          />
        ))}
      </div>
      {findings
        .filter((finding) => !warns(finding))
        .map((finding) => (
          <Note key={finding.rule} finding={finding} listing={null} />
        ))}
      <details class="more" open={log.length === 0}>
        <summary>{text('session_log')}</summary>
        <LogForm {...props} />
      </details>
      {log.length > 0 && (
        <ul class="log" aria-label={text('session_list')}>
          {newestFirst(log).map((session, index) => (
            <li key={`${session.day} ${session.endedAt} ${index}`}>
              <span>{sessionText(session)}</span>
              <button
                type="button"
                class="link"
                aria-label={text('session_remove_named', dateText(session.day))}
                onClick={() => onRemove(session)}
              >
                {text('session_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The dates, and a reminder to take along. */
function Next({ log, now, onSaveFile }: SessionsProps) {
  const next = nextSession(log);
  const last = lastSession(log);
  if (!next || !last) return <p class="muted">{text('session_none')}</p>;
  const until = aftercareEndsAt(last);
  const uses = cartridgeUses(log);
  const reminder = {
    day: next.preferred,
    title: text('session_reminder_title'),
    notes: text('session_reminder_notes'),
    writtenAt: now,
  };
  return (
    <section class="next" aria-label={text('session_next')}>
      <p>
        <strong>{text('session_next_preferred', dateText(next.preferred))}</strong>
      </p>
      <p class="muted">{text('session_next_earliest', dateText(next.earliest))}</p>
      {until !== null && until > now && <p class="muted">{text('session_aftercare_until', momentText(until))}</p>}
      {uses !== null && <p class="muted">{text('session_cartridge_uses', number(uses))}</p>}
      <button
        type="button"
        class="link"
        onClick={() => onSaveFile(`needlewise-${next.preferred}.ics`, calendarFile(reminder))}
      >
        {text('session_reminder')}
      </button>
    </section>
  );
}

/** What the person sees on their skin belongs to the last session. */
function withSkin(state: ScheduleState, skin: Skin): ScheduleState {
  const hours = state.hoursSinceLast ?? (state.daysSinceLast === null ? null : state.daysSinceLast * HOURS_PER_DAY);
  return { ...state, rednessHours: skin === 'red' ? hours : null, symptoms: skin === 'stop' ? ['pain'] : [] };
}
