import { isHostOf } from '../page/shop';

/** Match pattern for every page of a host alone, without its subdomains. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** The domain a match pattern is about, and whether its subdomains are meant, too; null for any other form. */
function partsOf(pattern: string): { domain: string; subdomains: boolean } | null {
  const [, wildcard, domain] = /^[^:]+:\/\/(\*\.)?([^/*]+)\//.exec(pattern) ?? [];
  return domain ? { domain, subdomains: wildcard !== undefined } : null;
}

/** Those match patterns that a host falls under. */
export function patternsFor(host: string, patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => {
    const parts = partsOf(pattern);
    return parts !== null && (parts.subdomains ? isHostOf(host, parts.domain) : host === parts.domain);
  });
}

/** The host in a pattern, as a person would say it. */
export function hostIn(pattern: string): string {
  return partsOf(pattern)?.domain ?? pattern;
}
