/**
 * The session log and today → when next, and what to mind until then. Days are the person's own calendar days, written
 * `2026-03-01`; moments are milliseconds since 1970. Nothing here reads a clock.
 */

/** Days between sessions: at least, and better. Source: the article, statements S34, S41 (2–4 weeks), S48, S51 (monthly). */
export const MIN_DAYS = 14;
export const PREFERRED_DAYS = 28;

/** Hours after a session without actives and without sun. Source: the article, statements S33, S39b. */
export const AFTERCARE_HOURS = 48;

/** Hours that mild redness may last. Source: the article, statement S17. */
export const REDNESS_HOURS = 72;

/** Shortest soak in alcohol. Source: the article, statement S30 (5 minutes). */
export const SOAK_SECONDS = 300;

/** Isopropyl alcohol to soak in, in percent. Source: the article, statements S18, S30. */
export const SOAK_PERCENT = 70;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** What makes the person stop at once. Source: the article, statement S43. */
export type Symptom = 'pain' | 'bleeding' | 'rash';

/** One session, as the person logs it. */
export interface Session {
  /** Calendar day, `2026-03-01`. */
  day: string;
  /** When it ended, in milliseconds, or null where only the day is known. */
  endedAt: number | null;
  /** Whether a new cartridge was taken; null for a device without cartridges. */
  cartridge: 'new' | 'same' | null;
}

/** All that the schedule rules look at; null or empty where it is not known. */
export interface ScheduleState {
  daysSinceLast: number | null;
  hoursSinceLast: number | null;
  /** How long the skin has been red. */
  rednessHours: number | null;
  symptoms: readonly Symptom[];
  /** How long the needles were soaked, and in alcohol of which strength. */
  soakSeconds: number | null;
  alcoholPercent: number | null;
  /** Sessions the cartridge at hand was used in. */
  cartridgeUses: number | null;
  /** The roller is dull, bent, rusty or was dropped. */
  rollerWorn: boolean;
  /** The person is new to needling. */
  firstTime: boolean;
}

/** Nothing is known. */
export function blankSchedule(): ScheduleState {
  return {
    daysSinceLast: null,
    hoursSinceLast: null,
    rednessHours: null,
    symptoms: [],
    soakSeconds: null,
    alcoholPercent: null,
    cartridgeUses: null,
    rollerWorn: false,
    firstTime: false,
  };
}

/** The next session: not before `earliest`, better from `preferred`. */
export interface NextSession {
  earliest: string;
  preferred: string;
}

/** When the next session may be, by the last one. Null without a session, or when its day is no day. */
export function nextSession(log: readonly Session[]): NextSession | null {
  const last = lastSession(log);
  return last && { earliest: addDays(last.day, MIN_DAYS), preferred: addDays(last.day, PREFERRED_DAYS) };
}

/** What the log alone says of the schedule; the person adds the rest (redness, symptoms, soak). */
export function scheduleOf(log: readonly Session[], today: string, now: number): ScheduleState {
  const last = lastSession(log);
  if (!last) return blankSchedule();
  return {
    ...blankSchedule(),
    daysSinceLast: notNegative(daysBetween(last.day, today)),
    hoursSinceLast: last.endedAt === null ? null : notNegative((now - last.endedAt) / HOUR_MS),
    cartridgeUses: cartridgeUses(log),
  };
}

/** When the 48 hours without actives and sun are over, in milliseconds; null where only the day is known. */
export function aftercareEndsAt({ endedAt }: Session): number | null {
  return endedAt === null ? null : endedAt + AFTERCARE_HOURS * HOUR_MS;
}

/** When a soak begun at this moment is long enough. To store the end, not the rest, lets a timer outlive its page. */
export function soakEndsAt(startedAt: number): number {
  return startedAt + SOAK_SECONDS * 1000;
}

/** Whole seconds left to soak, 0 when it is done. */
export function soakSecondsLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}

/** How many sessions the cartridge at hand has seen: those since a new one was taken. Null for a device without any. */
export function cartridgeUses(log: readonly Session[]): number | null {
  const sessions = inTime(log);
  if (!sessions.at(-1)?.cartridge) return null;
  const start = sessions.map(({ cartridge }) => cartridge).lastIndexOf('new');
  return sessions.slice(Math.max(0, start)).filter(({ cartridge }) => cartridge !== null).length;
}

/** The latest session of a log in any order; sessions whose day is no day do not count. */
export function lastSession(log: readonly Session[]): Session | null {
  return inTime(log).at(-1) ?? null;
}

/** Whole calendar days from one day to another; NaN when one of them is no day. */
export function daysBetween(from: string, to: string): number {
  return (startOf(to) - startOf(from)) / DAY_MS;
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(startOf(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** In UTC every day has 24 hours, so that summer time moves no session. NaN when it is no day. */
function startOf(day: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
}

function inTime(log: readonly Session[]): Session[] {
  return log
    .filter(({ day }) => !Number.isNaN(startOf(day)))
    .sort((a, b) => startOf(a.day) - startOf(b.day) || (a.endedAt ?? 0) - (b.endedAt ?? 0));
}

/** A session in the future is a slip of the pen or a changed clock: nothing is known then. */
function notNegative(value: number): number | null {
  return value >= 0 ? value : null;
}
