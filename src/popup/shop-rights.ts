/** Extension stores: browsers let no extension look at them. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

export function isStore(host: string): boolean {
  return STORES.includes(host);
}

/** Those match patterns (of the form `*://*.shop.example/*` or with a plain host) that a host falls under. */
export function patternsFor(host: string, patterns: readonly string[]): string[] {
  return patterns.filter((pattern) => {
    const [, wildcard, name = ''] = /^[^:]+:\/\/(\*\.)?([^/]+)\//.exec(pattern) ?? [];
    return host === name || (wildcard !== undefined && host.endsWith(`.${name}`));
  });
}
