/** Parses a page for tests; scripts do not run. */
export function pageOf(html: string): Document {
  const page = new DOMParser().parseFromString(html.includes('<body') ? html : `<body>${html}</body>`, 'text/html');
  // happy-dom 21 forgets which option the markup selects; browsers take the last so marked, else the first.
  for (const select of page.querySelectorAll('select')) {
    const options = [...select.querySelectorAll('option')];
    const chosen = options.findLast((option) => option.hasAttribute('selected')) ?? options[0];
    if (chosen) select.selectedIndex = options.indexOf(chosen);
  }
  return page;
}
