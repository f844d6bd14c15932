/** Calls `changed` when the product on the page may have changed, until the signal aborts. */
export function watch(_document: Document, _changed: () => void, _signal: AbortSignal): void {}
