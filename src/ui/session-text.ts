import type { LoggedSession } from './sessions';
import { dateText, millimetres, text } from './text';

/** A logged session in one line: "March 2, 2026 · 0.25 mm · face". */
export function sessionText({ day, lengthMm, area }: LoggedSession): string {
  const parts = [
    dateText(day),
    lengthMm === null ? '' : millimetres(lengthMm),
    area === null ? '' : text(`options_area_${area}`),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The log, the latest session first. */
export function newestFirst<Logged extends Pick<LoggedSession, 'day' | 'endedAt'>>(log: readonly Logged[]): Logged[] {
  return [...log].sort((a, b) => b.day.localeCompare(a.day) || (b.endedAt ?? 0) - (a.endedAt ?? 0));
}
