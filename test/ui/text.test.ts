import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { millimetreList, millimetreRange, millimetres, momentText, sentences, text } from '../../src/ui/text';
import { readMessages } from './messages';
import { speak } from './speak';

/** English words, but numbers, lists and dates as this language has them. */
function speakAs(locale: string): void {
  speak({ ...readMessages(), locale: { message: locale } });
}

function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}

describe('sentences', () => {
  test('stand apart by a space', () => {
    speakAs('fr');
    expect(sentences('Un.', '', 'Deux.')).toBe('Un. Deux.');
  });

  test('follow one another at once in Japanese', () => {
    speakAs('ja');
    expect(sentences('一つ。', '', '二つ。')).toBe('一つ。二つ。');
  });
});

describe('lengths', () => {
  test.each([
    ['en', '0.25–0.5 mm'],
    ['ar', 'من 0.25 إلى 0.5 مم'],
  ])('%s: a range is %s', (locale, expected) => {
    speak(readMessages(locale));
    expect(plain(millimetreRange(0.25, 0.5))).toBe(expected);
  });

  test('the numbers of a range are those of the language', () => {
    speakAs('fr');
    expect(plain(millimetreRange(0.25, 0.5))).toBe('0,25–0,5 mm');
  });

  test('a range without extent is one length', () => {
    speakAs('en');
    expect(plain(millimetreRange(0.5, 0.5))).toBe('0.5 mm');
  });

  test.each([
    ['en', '0.5, 1, 1.5 mm', '0.5, 1, and 1.5 mm'],
    ['fr', '0,5 mm, 1 mm, 1,5 mm', '0,5 mm, 1 mm et 1,5 mm'],
    ['ja', '0.5、1、1.5 mm', '0.5、1、1.5 mm'],
    ['ar', '0.5 و1 و1.5 mm', '0.5 و1 و1.5 mm'],
  ])('%s: a row is %s', (locale, row, sentence) => {
    speakAs(locale);
    expect(plain(millimetreList([0.5, 1, 1.5]))).toBe(row);
    expect(plain(millimetreList([0.5, 1, 1.5], 'sentence'))).toBe(sentence);
  });
});

test.each([
  ['en', /^Thursday, March 5\b/],
  ['ja', /^3月5日木曜日/],
])('%s: a moment begins with its day', (locale, expected) => {
  speakAs(locale);
  expect(momentText(new Date(2026, 2, 5, 18, 0).getTime())).toMatch(expected);
});

test('an hour does not part from its half of the day', () => {
  speakAs('ar');
  expect(momentText(new Date(2026, 2, 5, 18, 0).getTime())).toMatch(/6:00\u00a0م$/);
});

test('a script whose extension is gone has no words, and does not throw', () => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(text('extension_name').trim()).toBe('');
  expect(millimetres(0.5).trim()).toBe('');
});
