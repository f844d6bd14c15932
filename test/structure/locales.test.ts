import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

type Messages = Record<string, Message>;

const ROOT = 'public/_locales';
const locales = readdirSync(ROOT);
const en = messagesOf('en');

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(`${ROOT}/${locale}/messages.json`, 'utf8'));
}

/** Names between dollar signs, as the browser finds them. */
function usedIn({ message }: Message): string[] {
  return [...message.matchAll(/\$([a-z0-9_@]+)\$/gi)].map(([, name = '']) => name.toLowerCase()).toSorted();
}

/** The least a translation must get right: else a number is lost, or a raw name is shown. */
function brokenIn(messages: Messages): string[] {
  return Object.keys(messages).filter((key) => {
    const message = messages[key] as Message;
    const declared = Object.keys(message.placeholders ?? {}).map((name) => name.toLowerCase());
    const isDeclared = usedIn(message).every((name) => declared.includes(name));
    return message.message.trim() === '' || !isDeclared;
  });
}

describe('en', () => {
  test.each(Object.entries(en))('%s has words, and tells translators what they are for', (key, message) => {
    expect(message.message.trim()).not.toBe('');
    if (key !== 'locale' && key !== 'dir') expect(message.description ?? '').not.toBe('');
  });

  test('declares each placeholder it uses, and uses each it declares', () => {
    expect(brokenIn(en)).toEqual([]);
    const unused = Object.entries(en).filter(([, message]) => {
      const declared = Object.keys(message.placeholders ?? {}).map((name) => name.toLowerCase());
      return declared.some((name) => !usedIn(message).includes(name));
    });
    expect(unused.map(([key]) => key)).toEqual([]);
  });
});

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);

  test('says which language it is, and in which direction it is written', () => {
    expect(messages.locale?.message.toLowerCase().replace('-', '_')).toBe(locale.toLowerCase());
    expect(messages.dir?.message).toMatch(/^(ltr|rtl)$/);
  });

  test('has no message that en does not have', () => {
    expect(Object.keys(messages).filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });

  test('uses the placeholders of en in every message', () => {
    const different = Object.keys(messages).filter((key) => {
      const original = en[key];
      return original && `${usedIn(messages[key] as Message)}` !== `${usedIn(original)}`;
    });
    expect(different).toEqual([]);
    expect(brokenIn(messages)).toEqual([]);
  });
});
