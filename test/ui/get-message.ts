import type { Messages } from './messages';

/** What `browser.i18n.getMessage` answers: placeholders filled in, '' for an unknown key. Runs in browser and Node. */
export function getMessage(messages: Messages, key: string, substitutions: string | readonly string[] = []): string {
  const values = typeof substitutions === 'string' ? [substitutions] : substitutions;
  const entry = messages[key];
  if (!entry) return '';
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (_dollar, place: string) => values[Number(place) - 1] ?? '');
  });
}
