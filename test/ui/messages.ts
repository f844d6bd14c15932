import { readFileSync } from 'node:fs';

/** The part of `messages.json` that the browser reads. */
export type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** The messages of one locale, as they lie in the project. */
export function readMessages(locale = 'en'): Messages {
  return JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
}

/** What is no text but a name, or about the texts. */
const NO_TEXT = new Set(['extension_name', 'locale', 'dir']);
/** Letters that no English word has, in the order of the alphabet. */
const STRANGE_LETTERS = 'áƀçđéƒĝĥíĵķĺɱñóþǫŕšţúṽŵẋýž';

/**
 * A language for tests, made of English: in strange letters, so that what is not translated shows; good 40 % longer, the
 * words too, so that what is cut off in it will be cut off in German; in brackets, so that a lost end shows as well.
 */
export function pseudoMessages(messages: Messages): Messages {
  const entries = Object.entries(messages).map(([key, entry]) => {
    if (NO_TEXT.has(key)) return [key, entry];
    // Placeholders stay as they are.
    const parts = entry.message.split(/(\$\w+\$)/).map((part, at) => (at % 2 === 1 ? part : pseudoWords(part)));
    return [key, { ...entry, message: `[${parts.join('')}]` }];
  });
  return Object.fromEntries(entries);
}

function pseudoWords(words: string): string {
  const longer = words.replace(/[a-z]{2}/gi, (pair) => `${pair}${pair[1]}`);
  return longer.replace(/[a-z]/gi, (letter) => {
    const strange = STRANGE_LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
    return letter === letter.toLowerCase() ? strange : strange.toUpperCase();
  });
}

/** The same messages for a language that is written from right to left. */
export function mirroredMessages(messages: Messages): Messages {
  return { ...messages, dir: { message: 'rtl' }, locale: { message: 'ar' } };
}
