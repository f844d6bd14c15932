import { readFileSync } from 'node:fs';

/** The part of `messages.json` that the browser reads. */
export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** The messages of one locale, as they lie in the project. */
export function readMessages(locale = 'en'): Messages {
  return JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
}

/** English made a good third longer, and unbreakable in places: what is cut off in it will be cut off in German. */
export function longMessages(messages: Messages): Messages {
  return mapWords(messages, (words) => words.replace(/[aeiouy]/g, (vowel) => `${vowel}${vowel}`));
}

/** The same messages for a language that is written from right to left. */
export function mirroredMessages(messages: Messages): Messages {
  return { ...messages, dir: { message: 'rtl' }, locale: { message: 'ar' } };
}

function mapWords(messages: Messages, change: (words: string) => string): Messages {
  const entries = Object.entries(messages).map(([key, entry]) => {
    const isData = key === 'locale' || key === 'dir';
    // Placeholders stay as they are.
    const message = entry.message.split(/(\$\w+\$)/).map((part, index) => (index % 2 === 1 ? part : change(part)));
    return [key, isData ? entry : { ...entry, message: message.join('') }];
  });
  return Object.fromEntries(entries);
}
