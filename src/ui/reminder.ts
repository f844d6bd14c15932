/** A reminder as a calendar file. */
export interface Reminder {
  /** Calendar day, `2026-03-01`. */
  day: string;
  title: string;
  notes: string;
  /** When it was written, in milliseconds since 1970. */
  writtenAt: number;
}

/** Longest line of a calendar file, in bytes. Source: RFC 5545, section 3.1. */
const LONGEST_LINE = 75;

/** The reminder in iCalendar form (RFC 5545): one whole-day event that keeps nobody's time busy. */
export function calendarFile({ day, title, notes, writtenAt }: Reminder): string {
  const date = day.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Needlewise//Needlewise//EN',
    'BEGIN:VEVENT',
    `UID:${date}@needlewise.example`,
    `DTSTAMP:${new Date(writtenAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Source: RFC 5545, section 3.3.11. */
function escaped(words: string): string {
  return words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** A line that is too long goes on behind a space, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let room = LONGEST_LINE;
  let result = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (size > room) {
      result += '\r\n ';
      // The space counts.
      room = LONGEST_LINE - 1;
    }
    result += character;
    room -= size;
  }
  return result;
}
