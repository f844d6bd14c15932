import { saveFile } from '../pages/save-file';
import type { usePreferences } from '../pages/use-preferences';
import type { LoggedSession, SessionsProps } from '../ui/sessions';

/** What the tab about the person's sessions is fed with. */
export function sessionsOf({ preferences, change }: ReturnType<typeof usePreferences>): SessionsProps {
  const now = new Date();
  return {
    log: preferences.sessions,
    firstTime: preferences.firstTime,
    usual: { lengthMm: preferences.preferredMm, area: preferences.area },
    today: calendarDay(now),
    now: now.getTime(),
    onLog: (session) => change('sessions', (log) => [...log, session]),
    onRemove: (session) => change('sessions', (log) => without(log, session)),
    onSaveFile: (name, content) => saveFile(name, content, 'text/calendar'),
  };
}

/** The person's own calendar day, `2026-03-01`. */
function calendarDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Only one of two sessions that are alike. */
function without(log: readonly LoggedSession[], session: LoggedSession): LoggedSession[] {
  const place = log.findIndex((one) => JSON.stringify(one) === JSON.stringify(session));
  return log.filter((_, index) => index !== place);
}
