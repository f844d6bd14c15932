/** Parses a page for tests; scripts do not run. */
export function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html.includes('<body') ? html : `<body>${html}</body>`, 'text/html');
}
