import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
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

/** What is no word of any language, and names: a language may leave them as they are. */
const NEVER_TRANSLATED = /^(?:extension_name|dir|ui_mm|ui_range|ruler_unit|popup_tabs|source_.+)$/;
/** Words that a language happens to share with English. */
const SHARED_WITH_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['ui_field_attribute', 'ui_fact_material_unclear', 'hint_name', 'condition_diabetes', 'options_shops'],
  fr: ['ui_conflict', 'ui_field_description', 'severity_danger', 'popup_questions', 'options_shop_pause'],
  es: ['ui_fact_material_unclear', 'hint_name', 'condition_diabetes', 'options_no'],
};

/** Messages that nobody has translated yet: where a language lacks one of them, the browser shows the English. */
const WAITING: readonly string[] = [];

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

/** Whether the form is for one number alone, as Arabic has one for two: the word may then say the number. */
function namesItsNumber(locale: string, form: string | undefined): boolean {
  const rules = new Intl.PluralRules(locale);
  return Array.from({ length: 1000 }, (_, count) => rules.select(count)).filter((one) => one === form).length === 1;
}

/** The stem of a message that counts, and the plural form it is for; null for every other message. */
function pluralOf(key: string): { stem: string; form: string } | null {
  const [, stem = '', form = ''] = /^(.+)_(zero|one|two|few|many|other)$/.exec(key) ?? [];
  return Object.hasOwn(en, `${stem}_other`) ? { stem, form } : null;
}

/** A language need not have the plural forms of English, and may have others. */
function missingIn(locale: string, messages: Messages): string[] {
  const forms: string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const needed = Object.keys(en).filter((key) => forms.includes(pluralOf(key)?.form ?? 'other'));
  return needed.filter((key) => !Object.hasOwn(messages, key));
}

function keysWith(messages: Messages, pattern: RegExp): string[] {
  return Object.keys(messages).filter((key) => pattern.test(messages[key]?.message ?? ''));
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

test('what waits to be translated is missing in some language', () => {
  expect(WAITING.filter((key) => locales.every((locale) => Object.hasOwn(messagesOf(locale), key)))).toEqual([]);
});

describe.each(locales)('%s', (locale) => {
  const messages = messagesOf(locale);

  test('says which language it is, and in which direction it is written', () => {
    expect(messages.locale?.message.toLowerCase().replace('-', '_')).toBe(locale.toLowerCase());
    expect(messages.dir?.message).toMatch(/^(ltr|rtl)$/);
  });

  test('has no message that en does not have', () => {
    expect(Object.keys(messages).filter((key) => !Object.hasOwn(en, key) && !pluralOf(key))).toEqual([]);
  });

  test('has every message that en has; who cannot translate one names it in WAITING', () => {
    expect(missingIn(locale, messages).filter((key) => !WAITING.includes(key))).toEqual([]);
  });

  test('uses the placeholders of en in every message, and fills them alike', () => {
    const different = Object.keys(messages).filter((key) => {
      const original = en[key] ?? en[`${pluralOf(key)?.stem}_other`];
      if (!original) return true;
      if (usedIn(messages[key] as Message).length === 0 && namesItsNumber(locale, pluralOf(key)?.form)) return false;
      const isUsed = `${usedIn(messages[key] as Message)}` === `${usedIn(original)}`;
      return !isUsed || !isDeepStrictEqual(messages[key]?.placeholders, original.placeholders);
    });
    expect(different).toEqual([]);
    expect(brokenIn(messages)).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const shared = SHARED_WITH_ENGLISH[locale] ?? [];
    const left = Object.keys(messages).filter((key) => messages[key]?.message === en[key]?.message);
    const unexplained = left.filter((key) => !NEVER_TRANSLATED.test(key) && !shared.includes(key));
    expect(locale === 'en' ? [] : unexplained).toEqual([]);
    expect(shared.filter((key) => !left.includes(key))).toEqual([]);
  });

  test('writes numbers as its language does, and does not part them from their unit', () => {
    const { format } = new Intl.NumberFormat(locale, { useGrouping: false });
    const hasPoint = format(0.5).includes('.');
    expect(hasPoint ? [] : keysWith(messages, /\p{Nd}\.\p{Nd}/u)).toEqual([]);
    expect(keysWith(messages, new RegExp(`(?![${format(9876543210)}])\\p{Nd}`, 'u'))).toEqual([]);
    expect(keysWith(messages, /[\p{Nd}$] (?:mm|مم|%)/u)).toEqual([]);
  });

  test('keeps calm, and keeps to the length the stores allow', () => {
    expect(keysWith(messages, /[!¡！]/)).toEqual([]);
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});
