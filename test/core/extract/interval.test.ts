import { describe, expect, test } from 'vitest';
import { readInterval } from '../../../src/core/extract/interval';
import { scanned } from './scanned';

function daysOf(words: string): number | null {
  return readInterval(scanned(` | ${words}`))?.value ?? null;
}

describe('reads the days between sessions', () => {
  test.each([
    ['Use daily.', 1],
    ['Daily', 1],
    ['Every day', 1],
    ['Safe for daily use', 1],
    ['Use every day for best results', 1],
    ['Roll every night before bed', 1],
    ['Use 2-3 times a week', 2],
    ['Twice a week', 3],
    ['Use 2x per week', 3],
    ['several times a week', 3],
    ['three times per week', 2],
    ['Use once a week', 7],
    ['Weekly use only', 7],
    ['Frequency: once a week', 7],
    ['Use every other day', 2],
    ['Use 1-2x/week', 3],
    ['2-3 times weekly', 2],
    ['For best results use 2-3 times weekly', 2],
    ['Use twice daily', 1],
    ['Use fortnightly', 14],
    ['Apply vitamin C daily but roll once per month', 30],
    ['Use every 2-3 days', 2],
    ['Once every two weeks', 14],
    ['Every 2 to 4 weeks', 14],
    ['Wait 4 weeks between sessions', 28],
    ['Space sessions 3-4 weeks apart', 21],
    ['Use once a month', 30],
    ['Use monthly', 30],
    ['Once every 4 weeks', 28],
    ['Use no more than once a week', 7],
    ['Roller: use 1 time a week. Serum: apply daily.', 7],
    ['Use the derma roller once a week with our serum', 7],
    ['Start with once a month, later twice a week', 3],
  ])('%s', (words, days) => expect(daysOf(words)).toBe(days));
});

describe('reads no rhythm', () => {
  test.each([
    'Delivery in 2-4 weeks',
    'Use once every six weeks',
    'Ships every day except Sunday',
    'We ship daily at 4 pm',
    'Use as part of your daily skincare routine: cream, serum',
    'Returns within 30 days',
    'Warranty: 12 months',
    'Results in 4 weeks',
    'Redness fades after 2 to 3 days',
    'Avoid the sun for 5 to 7 days',
    'Apply the serum daily',
    'Wear sunscreen every day',
    'Use minoxidil twice a day',
    'Battery lasts 3 weeks',
    'Do not use daily',
    "Don't use it every day",
    'Pack of 30, 3 month supply',
    'New arrivals weekly',
    'Everyday low prices',
    'Customer support 24 hours a day, 7 days a week',
    'Clean the roller once a week',
    'Hair grows about 1 cm every month',
    '4-6 sessions are usual',
    'Vibrates 100 times a second',
    'Roll 4-5 times in each direction',
    'In just 2 weeks you see a change',
    'New items every day',
    'Alarme quotidienne',
    '매일 밤 00시 오픈',
  ])('%s', (words) => expect(daysOf(words)).toBeNull());
});

describe('known wrong', () => {
  // A count of days in a week: rare in listings, and "7 days a week" is mostly opening hours.
  test.fails('Use the roller 5 days a week', () => expect(daysOf('Use the roller 5 days a week')).toBe(1));
});
