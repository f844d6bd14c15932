/** True when this page could sell a needling device. Cheap, never touches layout; the reader decides for good. */
export function detect(document: Document, url: string): boolean {
  return /derma|needl/i.test(`${document.title} ${url}`);
}
