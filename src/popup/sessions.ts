import { saveFile } from '../pages/save-file';
import type { usePreferences } from '../pages/use-preferences';
import type { LoggedSession, SessionsProps } from '../ui/sessions';

/** What the tab about the person's sessions is fed with. */
export function sessionsOf({ preferences, change }: ReturnType<typeof usePreferences>): SessionsProps {
  const now = new Date();
  return {
    log: preferences.sessions,
    firstTime: preferences.firstTime,
    today: calendarDay(now),
    now: now.getTime(),
    onLog: (session) => change('sessions', (log) => [...log, session]),
    onRemove: (session) => change('sessions', (log) => log.filter((one) => !isSame(one, session))),
    onSaveFile: (name, content) => saveFile(name, content, 'text/calendar'),
  };
}

/** The person's own calendar day, `2026-03-01`. */
function calendarDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function isSame(one: LoggedSession, other: LoggedSession): boolean {
  return one.day === other.day && one.endedAt === other.endedAt;
}
