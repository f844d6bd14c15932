import type { Finding } from '../core/assessment';
import { sources } from '../core/sources';
import { leadingSources, sourceName } from './sources-text';
import { locale, textAround } from './text';

/** What a finding rests on, each with the way to it where it has a public address. Not for page scripts: it is long. */
export function SourceLinks({ finding }: { finding: Finding }) {
  const ids = leadingSources(finding);
  if (ids.length === 0) return null;
  const list = new Intl.ListFormat(locale(), { type: 'conjunction' });
  // formatToParts gives the elements in their order, the language's words between them.
  const parts = list.formatToParts(ids).map(({ type, value }) => {
    const id = type === 'element' ? ids.find((candidate) => candidate === value) : undefined;
    return id ? <SourceLink key={id} id={id} /> : value;
  });
  return <>{textAround('ui_source', parts)}</>;
}

function SourceLink({ id }: { id: keyof typeof sources }) {
  const { url, title, org } = sources[id];
  if (url === null) return <>{sourceName(id)}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer" title={`${org}: ${title}`}>
      {sourceName(id)}
    </a>
  );
}
