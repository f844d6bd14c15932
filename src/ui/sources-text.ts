import type { Finding } from '../core/assessment';
import { locale, text } from './text';

/** A finding shows the sources that lead; the rest say the same. */
const MOST_SOURCES = 2;

/** The sources shown with a finding. */
export function leadingSources({ sources }: Finding): Finding['sources'] {
  return sources.slice(0, MOST_SOURCES);
}

/** The short name of a source. */
export function sourceName(id: Finding['sources'][number]): string {
  return text(`source_${id.replaceAll('-', '_')}`);
}

/** What a finding rests on, by name; '' when it rests on nothing. */
export function sourcesText(finding: Finding): string {
  const names = leadingSources(finding).map(sourceName);
  if (names.length === 0) return '';
  return text('ui_source', new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names));
}
