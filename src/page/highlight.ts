/** Scrolls to the words on the page and highlights them. False when they are not to be found. */
export function showWords(_document: Document, _quote: string, _label?: string): boolean {
  return false;
}

/** Takes the highlight away. */
export function hideWords(_document: Document): void {}
