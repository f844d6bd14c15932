/** What a page has noticed of whatever else is in it. */
interface Noticed {
  /** All that came to it, as JSON: changes of the document, events, calls, reports, each with the stack it came on. */
  news: string[];
  /** Elements that came under the root after the page. */
  added: Element[];
  /** Calls of what an extension that lived in the page's own world would have to call. */
  calls: string[];
  globalsBefore: string[];
}

declare global {
  var noticed: Noticed;
}

/** Runs in the page, before all else: notes all that a page can notice. */
export function beNosy(): void {
  const noticed: Noticed = { news: [], added: [], calls: [], globalsBefore: [] };
  window.noticed = noticed;
  noticed.globalsBefore = Object.getOwnPropertyNames(window);

  function note(kind: string, what: unknown): void {
    noticed.news.push(JSON.stringify({ kind, what, stack: new Error(kind).stack }));
  }
  function nameOf(node: unknown): unknown {
    return node instanceof Element ? node.outerHTML.slice(0, 200) : String(node);
  }
  function noteCalls(owner: object, name: string): void {
    const { value } = Object.getOwnPropertyDescriptor(owner, name) as { value: (...given: unknown[]) => unknown };
    function noting(this: unknown, ...given: unknown[]): unknown {
      noticed.calls.push(name);
      return value.apply(this, given);
    }
    Object.defineProperty(owner, name, { value: noting });
  }

  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const nodes = [...addedNodes, ...removedNodes].map(nameOf);
      if (target === document.documentElement) {
        for (const node of addedNodes)
          if (node instanceof Element && node.matches('body ~ *')) noticed.added.push(node);
      }
      if (document.readyState !== 'loading') note('change', { type, target: nameOf(target), nodes, attributeName });
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });

  const named = [window, document, HTMLElement.prototype].flatMap((owner) => {
    const names: string[] = [];
    for (const key in owner) if (key.startsWith('on')) names.push(key.slice(2));
    return names;
  });
  for (const type of new Set([...named, 'focusin', 'focusout', 'beforetoggle', 'toggle', 'securitypolicyviolation'])) {
    // In the capture phase, as what does not bubble passes here, too.
    window.addEventListener(
      type,
      (event) => note('event', { type, path: event.composedPath().map(nameOf), data: (event as MessageEvent).data }),
      true,
    );
  }

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      note('entry', { ...entry.toJSON(), target: nameOf((entry as { target?: unknown }).target) });
    }
  }).observe({ entryTypes: [...PerformanceObserver.supportedEntryTypes] });
  if ('ReportingObserver' in window) {
    new ReportingObserver((reports) => note('reports', reports), { buffered: true }).observe();
  }

  noteCalls(customElements, 'define');
  noteCalls(Element.prototype, 'attachShadow');
  noteCalls(CSSStyleSheet.prototype, 'replaceSync');
  noteCalls(window, 'postMessage');
}
