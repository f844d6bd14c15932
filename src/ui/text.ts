import { browser } from 'wxt/browser';

/** A message in the person's language, its placeholders filled in order. The key itself where a text is missing. */
export function text(key: string, ...substitutions: readonly string[]): string {
  return browser.i18n.getMessage(key as 'locale', [...substitutions]) || key;
}
