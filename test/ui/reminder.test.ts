import { describe, expect, test } from 'vitest';
import { calendarFile } from '../../src/ui/reminder';

const reminder = { day: '2026-03-29', title: 'Title', notes: 'Notes', writtenAt: Date.parse('2026-03-01T08:05:09Z') };

function lines(file: string): string[] {
  return file.split('\r\n');
}

describe('a calendar file', () => {
  test('is a whole-day event', () => {
    expect(lines(calendarFile(reminder))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Needlewise//Needlewise//EN',
      'BEGIN:VEVENT',
      'UID:20260329@needlewise.example',
      'DTSTAMP:20260301T080509Z',
      'DTSTART;VALUE=DATE:20260329',
      'SUMMARY:Title',
      'DESCRIPTION:Notes',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('escapes what has a meaning in it', () => {
    expect(calendarFile({ ...reminder, title: 'a,b;c\\d\ne' })).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\r\n');
  });

  test.each(['x'.repeat(300), 'ニードル'.repeat(40), '👩‍⚕️'.repeat(30)])('folds a long line: %s', (notes) => {
    const file = calendarFile({ ...reminder, notes });
    const encoder = new TextEncoder();
    expect(Math.max(...lines(file).map((line) => encoder.encode(line).length))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${notes}\r\n`);
  });
});
