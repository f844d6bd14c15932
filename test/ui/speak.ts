import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { getMessage } from './get-message';
import { type Messages, readMessages } from './messages';

/** Lets the components speak these messages; WXT's fake browser has none. Until `vi.restoreAllMocks()`. */
export function speak(messages: Messages = readMessages()): void {
  const i18n = browser.i18n as { getMessage(key: string, substitutions?: string | string[]): string };
  vi.spyOn(i18n, 'getMessage').mockImplementation((key, substitutions) => getMessage(messages, key, substitutions));
}
