import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import type { Finding } from '../core/assessment';

/** Stands in a message where an element is to be put in; no translation holds it. */
const GAP = '\u0001';

/** A message in the person's language, its placeholders filled in order. The key itself where the text is missing. */
export function text(key: string, ...substitutions: readonly string[]): string {
  return optionalText(key, ...substitutions) || key;
}

/** Like `text`, but '' where there is no such message. */
export function optionalText(key: string, ...substitutions: readonly string[]): string {
  try {
    // WXT types the known keys one by one; rules name theirs by a pattern.
    const { getMessage } = browser.i18n as { getMessage(key: string, substitutions: string[]): string };
    return getMessage(key, [...substitutions]);
  } catch {
    // A page's script outlives its extension for a moment; what it draws then has no words, and is gone at once.
    return ' ';
  }
}

/** A message that counts: it has one form for each plural of the language, `<key>_one`, `<key>_other` and so on. */
export function countText(key: string, count: number): string {
  const form = new Intl.PluralRules(locale()).select(count);
  return optionalText(`${key}_${form}`, number(count)) || text(`${key}_other`, number(count));
}

/** A message whose only placeholder is an element: the words before it, the element, the words after it. */
export function textAround(key: string, element: ComponentChildren): ComponentChildren[] {
  const [before = '', after = ''] = text(key, GAP).split(GAP);
  return [before, element, after];
}

/** Whole sentences in a row, those that are '' left out. */
export function sentences(...all: readonly string[]): string {
  return all.filter((sentence) => sentence !== '').join(sentenceSpace());
}

/** What stands between sentences. The Japanese full stop brings its own space. */
export function sentenceSpace(): string {
  return locale() === 'ja' ? '' : ' ';
}

/** BCP 47 tag of the language the messages are in (not of the browser, which may have none of ours). */
export function locale(): string {
  return optionalText('locale').trim() || 'en';
}

/** Writing direction of the language the messages are in. */
export function direction(): 'ltr' | 'rtl' {
  return optionalText('dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** A number as the language writes it: 0.25 or 0,25. */
export function number(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 3 }).format(value);
}

/** A range of numbers: 0.25–0.5, 0.25～0.5, or "from 0.25 to 0.5" where a dash could be read from either side. */
export function numberRange(min: number, max: number): string {
  return min === max ? number(min) : text('ui_range', number(min), number(max));
}

/** A length with its unit, which never stands alone at the start of a line. */
export function millimetres(mm: number): string {
  return text('ui_mm', number(mm));
}

/**
 * Several lengths: in a row ("0.5, 1, 1.5 mm") or in a sentence ("0.5, 1 and 1.5 mm"). Where the decimal sign is a
 * comma each has its unit, or "0,5, 1" could be read as one.
 */
export function millimetreList(lengths: readonly number[], type: 'row' | 'sentence' = 'row'): string {
  // Not the list type "unit": in Japanese it has nothing but spaces between the numbers.
  const list = new Intl.ListFormat(locale(), { type: 'conjunction', style: type === 'row' ? 'narrow' : 'long' });
  if (number(0.5).includes(',')) return list.format(lengths.map(millimetres));
  return text('ui_mm', list.format(lengths.map(number)));
}

/** A length range with one unit: "0.25–0.5 mm". */
export function millimetreRange(min: number, max: number): string {
  return text('ui_mm', numberRange(min, max));
}

/** A calendar day, `2026-03-01`, as the language writes dates. */
export function dateText(day: string): string {
  // The day is the person's own; UTC keeps it from moving.
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment in milliseconds since 1970, as calendar and clock on the wall show it. */
export function momentText(moment: number): string {
  // Without the day, Japanese would put the weekday in brackets behind the time.
  const day = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  const words = new Intl.DateTimeFormat(locale(), { ...day, hour: 'numeric', minute: '2-digit' }).format(moment);
  // What follows the minutes says which half of the day it is, and stays with them.
  return words.replace(/(:\d\d) /, '$1\u00a0');
}

/** Stem of a rule's message keys. */
export function ruleKey(rule: string): string {
  return rule.replaceAll('-', '_');
}

/** What a finding's messages are filled with: its numbers, which stand in the order of the placeholders. */
export function findingValues({ params }: Finding): string[] {
  return Object.values(params).map(number);
}

/** The words of a finding: one sentence first, then why and what to do. */
export function findingText(finding: Finding): { headline: string; detail: string } {
  const values = findingValues(finding);
  const stem = `rule_${ruleKey(finding.rule)}`;
  return { headline: text(`${stem}_headline`, ...values), detail: optionalText(`${stem}_detail`, ...values) };
}
